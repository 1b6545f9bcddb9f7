// SPDX-License-Identifier: MIT
#pragma once

#include "app/i18n/bindwords.h"
#include "app/live/bindasker.h"
#include "app/models/connectionwords.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace netwharf {

/// The verdict: one heading and what is to be said below it.
struct WhyVerdict
{
    QString heading;
    QStringList sentences; ///< what else is in the way
    QStringList remarks; ///< what matters less
};

/// The berth that is taken: who asks at the left, who holds it at the right.
struct WhyCard
{
    std::size_t row = 0; ///< of the ground: who holds it
    EndWords asker;
    EndWords holder;
    QString protocol;
    QList<FactWords> facts; ///< the first names the holder
    QString remark; ///< why no process is named; often empty
};

/// What a button does about it.
enum class WhyDeed {
    None,
    EndProcess,
    CloseConnection,
    CopyCommand,
    CopyPort,
    SetReuseAddress,
    SetReusePort,
    SetV6Only,
    ChooseAddress
};

/// One thing that would help.
struct WhyFix
{
    BindFix fix{};
    QString title{};
    QString detail{}; ///< a sentence; often empty
    QString command{}; ///< what to type; often empty
    WhyDeed deed = WhyDeed::None;
    QString button{}; ///< empty: none
    std::uint16_t port = 0; ///< CopyPort
};

/// What the page Why? says about one report, in the language of now. Keeps a reference to it. The report
/// has an answer.
class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(WhyWords)
public:
    /// What the kernel will give up by itself is counted down to `now`.
    explicit WhyWords(const BindReport &report,
                      std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now());
    WhyWords(const WhyWords &) = delete;
    WhyWords &operator=(const WhyWords &) = delete;

    WhyVerdict verdict() const;
    /// Nothing when nobody is in the way.
    std::optional<WhyCard> card(std::chrono::system_clock::time_point now) const;
    QList<WhyFix> fixes() const; ///< best first, each once
    /// Everything above as lines of plain text.
    QString plainText(std::chrono::system_clock::time_point now) const;
    const words::BindContext &context() const { return m_context; }

private:
    QString sinceText(const Socket &socket, std::chrono::system_clock::time_point now) const;
    QList<FactWords> factsOf(const Socket &socket, std::chrono::system_clock::time_point now) const;
    QString allHolders() const;
    WhyFix fixOf(BindFix fix, const BindReason &reason) const;
    QString errnoRemark() const;

    const BindReport &m_report;
    BindAnswer m_answer;
    words::BindContext m_context;
};

/// "8080/udp --address ::1 --reuseaddr": what `netwharf why` takes for the same question.
QString whyArguments(const BindWish &wish);
/// "127.0.0.1", "all addresses", "fe80::1%eth0": where, in words.
QString askedAddressText(const std::optional<IpAddress> &address, const std::string &interface,
                         std::optional<bool> v6Only);

} // namespace netwharf

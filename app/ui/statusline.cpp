// SPDX-License-Identifier: MIT
#include "app/ui/statusline.h"

#include "app/ui/widgets/detailpane.h"

#include <QHBoxLayout>
#include <QLabel>

#include <chrono>

namespace netwharf {

namespace {

/// Long enough to be read twice; what it stands before is wanted again.
constexpr std::chrono::seconds RemarkTime{20};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_left(new QLabel)
    , m_link(new LinkButton)
    , m_ongoing(new QLabel)
    , m_stop(new LinkButton)
    , m_right(new QLabel)
{
    setFixedHeight(26);
    for (QLabel *label : {m_left, m_ongoing, m_right}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText); // Theme::muted
    }
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way before the left words

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(m_left);
    layout->addWidget(m_link);
    layout->addWidget(m_right, 1);
    layout->addWidget(m_ongoing);
    layout->addWidget(m_stop);
    connect(m_stop, &LinkButton::clicked, this, &StatusLine::stopRequested);
    setOngoing({});
    m_remarkEnds.setSingleShot(true);
    connect(&m_remarkEnds, &QTimer::timeout, this, [this] { setRemark({}); });

    connect(m_link, &LinkButton::clicked, this, [this] {
        if (m_remark.isEmpty())
            emit linkFollowed();
        else
            setRemark({});
    });
}

void StatusLine::setWords(const QString &left, const QString &link, const QString &right)
{
    m_words = {left, link, right};
    showWords();
}

void StatusLine::setRemark(const QString &remark)
{
    m_remark = remark;
    if (remark.isEmpty())
        m_remarkEnds.stop();
    else
        m_remarkEnds.start(RemarkTime);
    showWords();
}

void StatusLine::setOngoing(const QString &text)
{
    m_ongoing->setText(text);
    //: Link in the status bar: ends what goes on
    m_stop->setText(tr("Stop"));
    m_ongoing->setVisible(!text.isEmpty());
    m_stop->setVisible(!text.isEmpty());
}

void StatusLine::showWords()
{
    const bool remark = !m_remark.isEmpty();
    const QString link = remark ? tr("Dismiss") : m_words.link;
    m_left->setText(remark ? m_remark : m_words.left);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_right->setText(m_words.right);
}

} // namespace netwharf

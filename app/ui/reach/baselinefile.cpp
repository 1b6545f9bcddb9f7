// SPDX-License-Identifier: MIT
#include "app/ui/reach/baselinefile.h"

#include "app/export/filesink.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace netwharf {

BaselineFile::BaselineFile(const QString &path, QObject *parent) : QObject(parent), m_path(path), m_watch(path)
{
    connect(&m_watch, &FileWatch::changed, this, &BaselineFile::read);
    read();
}

void BaselineFile::read()
{
    QString error;
    std::optional<BaselineProblem> problem;
    ReachBaseline read;
    const QFileInfo info(m_path);
    QFile file(m_path);
    if (info.exists() && !info.isFile()) { // a pipe or a device would never end
        problem = BaselineProblem::NotABaseline;
    } else if (info.exists() && !file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
    } else if (file.isOpen()) {
        const QByteArray text = file.read(static_cast<qint64>(ReachBaseline::MaximumBytes) + 1);
        error = file.error() == QFileDevice::NoError ? QString() : file.errorString();
        auto parsed = ReachBaseline::parse({text.constData(), static_cast<std::size_t>(text.size())});
        if (parsed)
            read = std::move(*parsed);
        else
            problem = parsed.error();
    }
    const bool usable = !problem && error.isEmpty();
    const bool same = problem == m_problem && error == m_readError && (!usable || read == m_baseline);
    m_problem = problem;
    m_readError = error;
    if (usable)
        m_baseline = std::move(read);
    if (!same)
        emit changed();
}

QString BaselineFile::problem() const
{
    if (m_problem)
        return words::baselineProblem(*m_problem, m_path);
    if (!m_readError.isEmpty())
        return tr("The file %1 cannot be read: %2").arg(words::plain(m_path.toStdString()), m_readError);
    return {};
}

std::optional<QString> BaselineFile::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = QStringLiteral("%1.broken-%2").arg(m_path, stamp);
    for (int number = 2; QFileInfo::exists(name) && number < 100; ++number)
        name = QStringLiteral("%1.broken-%2-%3").arg(m_path, stamp).arg(number);
    if (!QFile::rename(m_path, name)) // never replaces a file
        return std::nullopt;
    return name;
}

BaselineFile::Outcome BaselineFile::change(const std::function<void(ReachBaseline &)> &edit)
{
    if (m_path.isEmpty())
        return {false, tr("There is no folder to keep the list in.")};
    read();
    if (!m_readError.isEmpty() || m_problem == BaselineProblem::NewerVersion)
        return {false, problem()};
    QString remark;
    if (m_problem) {
        const auto aside = setAside();
        if (!aside)
            return {false, problem()};
        //: %1 why a file is not used, a sentence; %2 the name that the file has now
        remark = tr("%1 It is kept as %2.").arg(problem(), words::plain(QFileInfo(*aside).fileName().toStdString()));
        m_problem.reset();
        m_baseline = {};
    }
    ReachBaseline changed = m_baseline;
    edit(changed);
    QDir().mkpath(QFileInfo(m_path).absolutePath()); // when it fails, so does the writing, and says why
    const std::string text = changed.text();
    const auto error = writeFile(m_path, [&text](const Sink &sink) { return sink(text); });
    if (error != QFileDevice::NoError)
        return {false, words::fileError(error, m_path)};
    m_baseline = std::move(changed);
    emit this->changed();
    return {true, remark};
}

} // namespace netwharf

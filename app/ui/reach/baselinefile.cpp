// SPDX-License-Identifier: MIT
#include "app/ui/reach/baselinefile.h"

#include "app/export/filesink.h"
#include "app/i18n/reachwords.h"
#include "app/i18n/words.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>

#include <utility>

namespace netwharf {

BaselineFile::BaselineFile(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_shown(read({})), m_content(m_shown), m_watch(path)
{
    connect(&m_watch, &FileWatch::changed, this, [this] {
        start([this] {
            m_content = read(m_content);
            tell([this, content = m_content] { show(content); });
        });
    });
}

BaselineFile::~BaselineFile() = default;

BaselineFile::Content BaselineFile::read(const Content &before) const
{
    Content now{before.baseline, {}, {}};
    ReachBaseline read;
    const QFileInfo info(m_path);
    QFile file(m_path);
    if (info.exists() && !info.isFile()) { // a pipe or a device would never end
        now.problem = BaselineProblem::NotABaseline;
    } else if (info.exists() && !file.open(QIODevice::ReadOnly)) {
        now.readError = file.errorString();
    } else if (file.isOpen()) {
        const QByteArray text = file.read(static_cast<qint64>(ReachBaseline::MaximumBytes) + 1);
        now.readError = file.error() == QFileDevice::NoError ? QString() : file.errorString();
        auto parsed = ReachBaseline::parse({text.constData(), static_cast<std::size_t>(text.size())});
        if (parsed)
            read = std::move(*parsed);
        else
            now.problem = parsed.error();
    }
    if (!now.problem && now.readError.isEmpty() && read != *before.baseline)
        now.baseline = std::make_shared<const ReachBaseline>(std::move(read));
    return now;
}

void BaselineFile::show(const Content &content)
{
    const bool same = content.baseline == m_shown.baseline && content.problem == m_shown.problem
                      && content.readError == m_shown.readError;
    m_shown = content;
    if (!same)
        emit changed();
}

QString BaselineFile::problemOf(const Content &content) const
{
    if (content.problem)
        return words::baselineProblem(*content.problem, m_path);
    if (!content.readError.isEmpty())
        return tr("The file %1 cannot be read: %2").arg(words::plain(m_path.toStdString()), content.readError);
    return {};
}

std::optional<QString> BaselineFile::setAside() const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = QStringLiteral("%1.broken-%2").arg(m_path, stamp);
    for (int number = 2; QFileInfo::exists(name) && number < 100; ++number)
        name = QStringLiteral("%1.broken-%2-%3").arg(m_path, stamp).arg(number);
    if (!QFile::rename(m_path, name)) // never replaces a file
        return std::nullopt;
    return name;
}

BaselineFile::Written BaselineFile::write(const Edit &edit)
{
    Written written;
    m_content = read(m_content);
    if (!m_content.readError.isEmpty() || m_content.problem == BaselineProblem::NewerVersion) {
        written.refused = m_content;
        return written;
    }
    if (m_content.problem) {
        const auto aside = setAside();
        if (!aside) {
            written.refused = m_content;
            return written;
        }
        written.aside = QFileInfo(*aside).fileName();
        written.asideFor = m_content.problem;
        m_content = {};
    }
    ReachBaseline changed = *m_content.baseline;
    edit(changed);
    QDir().mkpath(QFileInfo(m_path).absolutePath()); // when it fails, so does the writing, and says why
    const std::string text = changed.text();
    written.error = writeFile(m_path, [&text](const Sink &sink) { return sink(text); });
    written.done = written.error == QFileDevice::NoError;
    if (written.done)
        m_content.baseline = std::make_shared<const ReachBaseline>(std::move(changed));
    return written;
}

BaselineFile::Outcome BaselineFile::outcomeOf(const Written &written) const
{
    if (written.refused)
        return {false, problemOf(*written.refused)};
    if (!written.done)
        return {false, words::fileError(written.error, m_path)};
    if (written.aside.isEmpty())
        return {true, {}};
    //: %1 why a file is not used, a sentence; %2 the name that the file has now
    return {true,
            tr("%1 It is kept as %2.")
                .arg(words::baselineProblem(*written.asideFor, m_path), words::plain(written.aside.toStdString()))};
}

void BaselineFile::change(Edit edit, Then then)
{
    if (m_path.isEmpty())
        return then({false, tr("There is no folder to keep the list in.")});
    start([this, edit = std::move(edit), then = std::move(then)] {
        const Written written = write(edit);
        tell([this, content = m_content, written, then] {
            show(content);
            then(outcomeOf(written));
        });
    });
}

void BaselineFile::start(std::function<void()> job)
{
    ++m_jobs;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_wake.notify_all();
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void BaselineFile::tell(const std::function<void()> &what)
{
    QMetaObject::invokeMethod(
        this,
        [this, what] {
            --m_jobs;
            what();
        },
        Qt::QueuedConnection);
}

/// What waits is done also when it is told to stop: the person has asked for it.
void BaselineFile::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        const std::function<void()> job = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace netwharf

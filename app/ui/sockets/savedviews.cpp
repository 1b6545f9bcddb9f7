// SPDX-License-Identifier: MIT
#include "app/ui/sockets/savedviews.h"

#include "app/i18n/words.h"
#include "app/models/livecolumn.h"
#include "app/ui/sockets/viewname.h"
#include "app/ui/widgets/accesskey.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace netwharf {

namespace {

const QString ArrayName = QStringLiteral("views");

std::uint32_t readMask(const QSettings &settings, const QString &key, std::uint32_t allowed)
{
    return settings.value(key).toUInt() & allowed;
}

QString shown(const QString &name)
{
    return words::plain(name.toStdString());
}

/// Nothing for what is no key of a column.
std::optional<SortKey> readSortKey(const QSettings &settings, const QString &name)
{
    bool isNumber = false;
    const int key = settings.value(name).toInt(&isNumber);
    const bool isKey = isNumber && key >= 0 && key <= static_cast<int>(LastSortKey);
    return isKey && columnOf(static_cast<SortKey>(key)) ? std::optional(static_cast<SortKey>(key)) : std::nullopt;
}

} // namespace

void ViewState::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("search"), search);
    settings.setValue(QStringLiteral("chips/protocols"), chips.protocols);
    settings.setValue(QStringLiteral("chips/groups"), chips.groups);
    settings.setValue(QStringLiteral("chips/ranges"), chips.ranges);
    settings.setValue(QStringLiteral("chips/directions"), chips.directions);
    settings.setValue(QStringLiteral("chips/exposures"), chips.exposures);
    settings.setValue(QStringLiteral("chips/hideKnown"), chips.hideKnown);
    settings.setValue(QStringLiteral("onlyPort"), onlyPort ? int{*onlyPort} : 0);
    settings.setValue(QStringLiteral("sort"), static_cast<int>(sortKey));
    settings.setValue(QStringLiteral("descending"), descending);
    settings.setValue(QStringLiteral("then"), thenKey ? static_cast<int>(*thenKey) : -1);
    settings.setValue(QStringLiteral("thenDescending"), thenDescending);
    settings.setValue(QStringLiteral("groupBy"), static_cast<int>(grouping));
    settings.setValue(QStringLiteral("set"), columnSetCode(columns));
}

ViewState ViewState::restore(const QSettings &settings)
{
    ViewState state;
    state.search = settings.value(QStringLiteral("search")).toString();
    state.chips.protocols = readMask(settings, QStringLiteral("chips/protocols"), 0x7f);
    state.chips.groups = readMask(settings, QStringLiteral("chips/groups"), 0x7);
    state.chips.ranges = readMask(settings, QStringLiteral("chips/ranges"), 0x7);
    state.chips.directions = readMask(settings, QStringLiteral("chips/directions"), 0xc);
    state.chips.exposures = readMask(settings, QStringLiteral("chips/exposures"), 0xe);
    state.chips.hideKnown = settings.value(QStringLiteral("chips/hideKnown")).toBool();
    const uint port = settings.value(QStringLiteral("onlyPort")).toUInt();
    if (port > 0 && port <= 65535)
        state.onlyPort = static_cast<std::uint16_t>(port);
    state.sortKey = readSortKey(settings, QStringLiteral("sort")).value_or(state.sortKey);
    state.descending = settings.value(QStringLiteral("descending")).toBool();
    state.thenKey = readSortKey(settings, QStringLiteral("then"));
    state.thenDescending = settings.value(QStringLiteral("thenDescending")).toBool();
    const int grouping = settings.value(QStringLiteral("groupBy"), 0).toInt();
    if (grouping >= 0 && grouping < GroupingCount)
        state.grouping = static_cast<Grouping>(grouping);
    state.columns = columnSetWithCode(settings.value(QStringLiteral("set")).toString()).value_or(ColumnSet::Basic);
    return state;
}

SavedViews::SavedViews(QWidget *page, std::function<ViewState()> now)
    : QObject(page), m_page(page), m_now(std::move(now)), m_saveAs(new QAction(this)), m_undo(new QAction(this))
{
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_undo->setEnabled(false);
    m_page->addAction(m_saveAs);
    connect(m_saveAs, &QAction::triggered, this, &SavedViews::askToSave);
    connect(m_undo, &QAction::triggered, this, &SavedViews::undo);
    // Control with a digit chooses the page.
    for (std::size_t i = 0; i < m_shortcuts.size(); ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(static_cast<int>(Qt::ALT) | (Qt::Key_1 + static_cast<int>(i))));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, i] { choose(static_cast<qsizetype>(i)); });
        m_page->addAction(action);
        m_shortcuts[i] = action;
    }
    retranslate();
}

void SavedViews::retranslate()
{
    m_saveAs->setText(tr("&Save this view…"));
    if (!m_before)
        m_undo->setText(tr("&Undo"));
    for (std::size_t i = 0; i < m_shortcuts.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        m_shortcuts[i]->setEnabled(index < m_views.size());
        m_shortcuts[i]->setText(index < m_views.size() ? withoutAccessKey(shown(m_views.at(index).name)) : QString());
    }
}

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &View::name);
    return found == m_views.end() ? -1 : found - m_views.begin();
}

QString SavedViews::nameNow() const
{
    const ViewState now = m_now();
    const auto found = std::ranges::find(m_views, now, &View::state);
    return found == m_views.end() ? QString() : shown(found->name);
}

void SavedViews::choose(qsizetype index)
{
    if (index >= 0 && index < m_views.size())
        emit chosen(m_views.at(index).state);
}

void SavedViews::fillMenu(QMenu *menu)
{
    const ViewState now = m_now();
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        QAction *action = menu->addAction(withoutAccessKey(shown(m_views.at(i).name)));
        if (i < static_cast<qsizetype>(m_shortcuts.size())) // the keys themselves are those of the page's actions
            action->setText(action->text() + QLatin1Char('\t')
                            + m_shortcuts[static_cast<std::size_t>(i)]->shortcut().toString(QKeySequence::NativeText));
        action->setCheckable(true);
        action->setChecked(m_views.at(i).state == now);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
    menu->addSeparator();
    menu->addAction(m_saveAs);
    if (!m_views.isEmpty()) {
        addListMenu(menu, tr("&Replace by what is shown"), [this](const QString &name) { store(name); });
        addListMenu(menu, tr("Re&name"), [this](const QString &name) { askToRename(name); });
        addListMenu(menu, tr("&Delete"), [this](const QString &name) { remove(name); });
    }
    if (m_undo->isEnabled())
        menu->addAction(m_undo);
}

void SavedViews::addListMenu(QMenu *menu, const QString &title, std::function<void(const QString &)> act)
{
    QMenu *list = menu->addMenu(title);
    for (const View &view : std::as_const(m_views))
        connect(list->addAction(withoutAccessKey(shown(view.name))), &QAction::triggered, this,
                [act, name = view.name] { act(name); });
}

void SavedViews::askToSave()
{
    (new ViewNameDialog(
         tr("Save this view"), nameNow(), [this](const QString &name) { store(name); }, m_page))
        ->open();
}

void SavedViews::askToRename(const QString &name)
{
    const auto take = [this, name](const QString &to) { rename(name, to); };
    (new ViewNameDialog(tr("Rename a view"), name, take, m_page))->open();
}

ViewState SavedViews::stateToKeep() const
{
    ViewState state = m_now();
    state.onlyPid.reset();
    return state;
}

QString SavedViews::leftOut() const
{
    return m_now().onlyPid ? QLatin1Char(' ')
                                 //: After "Saved as ...": the view shows all processes when it is chosen again
                                 + tr("“Only this process” is not kept: the process ends one day.")
                           : QString();
}

void SavedViews::store(const QString &name)
{
    QList<View> views = m_views;
    const qsizetype index = indexOf(name);
    if (index < 0) {
        if (views.size() >= MostViews)
            return emit told(tr("There are %1 views; delete one first.").arg(MostViews));
        views.append({name, stateToKeep()});
        change(views, tr("&Undo saving “%1”").arg(withoutAccessKey(shown(name))),
               tr("Saved as “%1”.").arg(shown(name)) + leftOut());
    } else {
        views[index].state = stateToKeep();
        change(views, tr("&Undo replacing “%1”").arg(withoutAccessKey(shown(name))),
               tr("“%1” now is what is shown.").arg(shown(name)) + leftOut());
    }
}

void SavedViews::rename(const QString &from, const QString &to)
{
    const qsizetype index = indexOf(from);
    if (index < 0 || from == to)
        return;
    if (indexOf(to) >= 0)
        return emit told(tr("There is a view “%1” already.").arg(shown(to)));
    QList<View> views = m_views;
    views[index].name = to;
    change(views, tr("&Undo renaming “%1”").arg(withoutAccessKey(shown(to))),
           tr("“%1” is now called “%2”.").arg(shown(from), shown(to)));
}

void SavedViews::remove(const QString &name)
{
    QList<View> views = m_views;
    views.removeIf([&name](const View &view) { return view.name == name; });
    change(views, tr("&Undo deleting “%1”").arg(withoutAccessKey(shown(name))),
           tr("“%1” is deleted; the menu of views can undo it.").arg(shown(name)));
}

void SavedViews::change(QList<View> views, const QString &undoText, const QString &sentence)
{
    m_before = std::exchange(m_views, std::move(views));
    m_undo->setText(undoText);
    m_undo->setEnabled(true);
    retranslate();
    emit changed();
    emit told(sentence);
}

void SavedViews::undo()
{
    if (!m_before)
        return;
    m_views = *std::exchange(m_before, std::nullopt);
    m_undo->setEnabled(false);
    retranslate();
    emit changed();
}

void SavedViews::save(QSettings &settings) const
{
    settings.remove(ArrayName);
    settings.beginWriteArray(ArrayName, static_cast<int>(m_views.size()));
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("name"), m_views.at(i).name);
        m_views.at(i).state.save(settings);
    }
    settings.endArray();
}

void SavedViews::restore(QSettings &settings)
{
    m_views.clear();
    const int count = std::min(settings.beginReadArray(ArrayName), MostViews);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString name = settings.value(QStringLiteral("name")).toString().simplified();
        if (!name.isEmpty() && indexOf(name) < 0)
            m_views.append({name.left(ViewNameDialog::LongestName), ViewState::restore(settings)});
    }
    settings.endArray();
    retranslate();
    emit changed();
}

} // namespace netwharf

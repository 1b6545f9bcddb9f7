// SPDX-License-Identifier: MIT
#include "tests/shots/camera.h"

#include "app/i18n/language.h"
#include "app/ui/map/mappage.h"
#include "app/ui/page.h"
#include "app/ui/sockets/groupactions.h"
#include "app/ui/why/whypage.h"
#include "app/ui/widgets/tableview.h"
#include "tests/shots/demoprobe.h"
#include "tests/shots/demosource.h"
#include "tests/shots/partssheet.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <stdexcept>

namespace netwharf {

namespace {

constexpr int ConnectionsPageIndex = 0;
constexpr int PortsPageIndex = 1;
constexpr int MapPageIndex = 2;
constexpr int ActivityPageIndex = 3;

QString themeName(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

std::unique_ptr<Source> demoSource(std::shared_ptr<std::atomic<bool>> tellsEnded)
{
    return std::make_unique<DemoSource>(NETWHARF_TEST_DATA "/demo/sockets.txt", std::move(tellsEnded));
}

} // namespace

Camera::Camera(const QDir &folder)
    : m_folder(folder), m_language(m_settings.settings(), m_translators, m_appearance),
      m_textSize(m_settings.settings(), m_appearance), m_notes(m_folder.filePath(QStringLiteral("notes.txt"))),
      m_catalogue({}), m_registry(m_catalogue, {}),
      m_feed(demoSource(m_tellsEnded), m_catalogue.catalogue(), std::chrono::hours(1)),
      m_window({m_settings, m_appearance, m_language, m_feed, m_catalogue, m_notes, m_registry, m_textSize})
{
    m_window.findChild<WhyPage *>()->setProbe(std::make_shared<DemoProbe>());
    m_window.resize(1180, 720);
    m_window.show();
    settle();
}

void Camera::takeAll()
{
    for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        for (ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            takeLook(language, theme);
    for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        for (ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            takeMap(language, theme);
    for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        for (ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            takeWhy(language, theme);
    for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        takeReach(language, language == Language::TraditionalChinese ? ThemeChoice::Dark : ThemeChoice::Light);
    takeGrouped(Language::English, ThemeChoice::Light);
    takeGrouped(Language::TraditionalChinese, ThemeChoice::Dark);
    *m_tellsEnded = true; // only now: they would stand among the connections
    m_feed.refresh();
    for (Language language : {Language::English, Language::SimplifiedChinese, Language::TraditionalChinese})
        for (ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            takeActivity(language, theme);
    takeSmall();
    takeParts(ThemeChoice::Light, QStringLiteral("parts-light"));
    takeParts(ThemeChoice::Dark, QStringLiteral("parts-dark"));
}

void Camera::takeLook(Language language, ThemeChoice theme)
{
    m_appearance.setChoice(theme);
    m_language.choose(language);
    const QString suffix = QLatin1Char('-') + themeName(theme) + QLatin1Char('-') + code(language);

    m_window.showPage(ConnectionsPageIndex);
    m_feed.refresh();
    settle();
    select(&m_window, QStringLiteral("203.0.113.77"));
    save(&m_window, QStringLiteral("connections") + suffix);

    m_window.showPage(PortsPageIndex);
    settle();
    select(&m_window, QStringLiteral("postgresql"));
    save(&m_window, QStringLiteral("ports") + suffix);

    m_window.showBasics(QStringLiteral("port"));
    settle();
    save(&m_window, QStringLiteral("basics") + suffix);
}

void Camera::takeReach(Language language, ThemeChoice theme)
{
    m_appearance.setChoice(theme);
    m_language.choose(language);
    m_window.showPage(ConnectionsPageIndex);
    m_window.showReach();
    settle();
    select(&m_window, QStringLiteral("8080"));
    save(&m_window, QStringLiteral("reach-") + themeName(theme) + QLatin1Char('-') + code(language));
}

void Camera::takeActivity(Language language, ThemeChoice theme)
{
    m_appearance.setChoice(theme);
    m_language.choose(language);
    m_window.showPage(ActivityPageIndex);
    settle();
    save(&m_window, QStringLiteral("activity-") + themeName(theme) + QLatin1Char('-') + code(language));
}

void Camera::takeMap(Language language, ThemeChoice theme)
{
    m_appearance.setChoice(theme);
    m_language.choose(language);
    m_window.showPage(MapPageIndex);
    m_window.findChild<MapPage *>()->showPort(5432);
    settle();
    save(&m_window, QStringLiteral("map-") + themeName(theme) + QLatin1Char('-') + code(language));
}

void Camera::takeWhy(Language language, ThemeChoice theme)
{
    m_appearance.setChoice(theme);
    m_language.choose(language);
    auto *page = m_window.findChild<WhyPage *>();
    m_window.showPage(page);
    page->ask(DemoProbe::HeldPort, Protocol::Tcp);
    settle();
    save(&m_window, QStringLiteral("why-") + themeName(theme) + QLatin1Char('-') + code(language));
}

void Camera::takeGrouped(Language language, ThemeChoice theme)
{
    m_appearance.setChoice(theme);
    m_language.choose(language);
    m_window.showPage(ConnectionsPageIndex);
    auto *groups = m_window.findChild<GroupActions *>();
    groups->setGrouping(Grouping::Process);
    settle();
    select(&m_window, QStringLiteral("203.0.113.77"));
    save(&m_window, QStringLiteral("connections-grouped-") + themeName(theme) + QLatin1Char('-') + code(language));
    select(&m_window, QStringLiteral("nginx"));
    save(&m_window, QStringLiteral("connections-group-") + themeName(theme) + QLatin1Char('-') + code(language));
    groups->setGrouping(Grouping::None);
    settle();
}

void Camera::takeSmall()
{
    m_appearance.setChoice(ThemeChoice::Light);
    m_language.choose(Language::English);
    m_window.showPage(ConnectionsPageIndex);
    m_window.resize(900, 560);
    settle();
    save(&m_window, QStringLiteral("connections-small-light-en"));
    m_window.showPage(PortsPageIndex);
    settle();
    save(&m_window, QStringLiteral("ports-small-light-en"));
    m_window.showPage(MapPageIndex);
    settle();
    save(&m_window, QStringLiteral("map-small-light-en"));
    m_window.showPage(ActivityPageIndex);
    settle();
    save(&m_window, QStringLiteral("activity-small-light-en"));
    m_window.showPage(m_window.findChild<WhyPage *>());
    settle();
    save(&m_window, QStringLiteral("why-small-light-en"));
    m_window.showReach();
    settle();
    save(&m_window, QStringLiteral("reach-small-light-en"));
    m_window.showBasics(QStringLiteral("many"));
    settle();
    save(&m_window, QStringLiteral("basics-small-light-en"));
}

void Camera::takeParts(ThemeChoice theme, const QString &name)
{
    m_appearance.setChoice(theme);
    const std::unique_ptr<QWidget> sheet(makePartsSheet());
    sheet->show();
    settle();
    save(sheet.get(), name);
}

void Camera::settle()
{
    QEventLoop loop;
    QTimer::singleShot(400, &loop, &QEventLoop::quit);
    loop.exec();
}

void Camera::select(QWidget *page, const QString &text)
{
    for (TableView *table : page->findChildren<TableView *>()) {
        if (!table->isVisible())
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndexList hits =
                table->model()->match(table->model()->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly);
            if (hits.isEmpty())
                continue;
            table->setCurrentIndex(hits.constFirst().siblingAtColumn(0));
            table->scrollTo(hits.constFirst());
            settle();
            return;
        }
    }
    throw std::runtime_error("no visible row says " + text.toStdString());
}

void Camera::save(QWidget *widget, const QString &name)
{
    const QString scale = widget->devicePixelRatioF() > 1.0 ? QStringLiteral("@2x") : QString();
    const QString path = m_folder.filePath(name + scale + QStringLiteral(".png"));
    if (!widget->grab().save(path))
        throw std::runtime_error(path.toStdString() + " cannot be written");
    std::printf("%s\n", qUtf8Printable(path));
}

} // namespace netwharf

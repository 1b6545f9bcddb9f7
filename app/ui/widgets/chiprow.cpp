// SPDX-License-Identifier: MIT
#include "app/ui/widgets/chip.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <vector>

#include <QEvent>
#include <QLocale>
#include <QMenu>

#include "app/i18n/words.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/toolbutton.h"

namespace netwharf {

namespace {

constexpr int EdgeMargin = 12;
constexpr int ChipGap = 4;
constexpr int GroupGap = 16;
constexpr int LinkGap = 8; ///< beside ChipGap

int widthOf(const std::vector<Chip *> &group)
{
    int width = 0;
    for (const Chip *chip : group)
        width += chip->sizeHint().width() + ChipGap;
    return std::max(0, width - ChipGap);
}

bool isAnyOn(const std::vector<Chip *> &group)
{
    return std::any_of(group.begin(), group.end(), [](const Chip *chip) { return chip->isChecked(); });
}

/// What to fold next: the last group in which nothing is on, else the last.
std::size_t nextToFold(const std::vector<std::vector<Chip *>> &order, const std::vector<bool> &shown)
{
    std::size_t last = order.size();
    for (std::size_t i = order.size(); i-- > 0;) {
        if (shown[i] && !isAnyOn(order[i]))
            return i;
        if (shown[i] && last == order.size())
            last = i;
    }
    return last;
}

} // namespace

struct ChipRow::Private
{
    QString hiddenText;
    QString hiddenBrief;
    std::map<int, std::vector<Chip *>> groups;
    std::vector<Chip *> folded;
    std::vector<ToolButton *> toggles;
    Chip *more = nullptr;
    LinkButton *hidden = nullptr;
    LinkButton *remark = nullptr;
    QMenu *menu = nullptr;

    /// The chips that are present, by groups that have any.
    std::vector<std::vector<Chip *>> order() const
    {
        std::vector<std::vector<Chip *>> order;
        for (const auto &[number, chips] : groups) {
            std::vector<Chip *> &group = order.emplace_back();
            std::copy_if(chips.begin(), chips.end(), std::back_inserter(group),
                         [](const Chip *chip) { return chip->isPresent(); });
            if (group.empty())
                order.pop_back();
        }
        return order;
    }

    void hideAbsent() const
    {
        for (const auto &[number, chips] : groups) {
            for (Chip *chip : chips) {
                if (!chip->isPresent())
                    chip->hide();
            }
        }
    }

    /// The focus order is the order on screen, whatever the order of creation.
    void orderStops() const
    {
        QWidget *previous = nullptr;
        for (const auto &[number, chips] : groups) {
            for (Chip *each : chips) {
                if (previous)
                    setTabOrder(previous, each);
                previous = each;
            }
        }
        if (!previous)
            return;
        setTabOrder(previous, more);
        setTabOrder(more, remark);
        setTabOrder(remark, hidden);
    }

    /// Says on "More" how many are on of those that it holds.
    void countFolded() const
    {
        const auto on = std::count_if(folded.begin(), folded.end(), [](const Chip *chip) { return chip->isChecked(); });
        more->setChecked(on > 0);
        more->setCount(on > 0 ? std::optional(static_cast<int>(on)) : std::nullopt);
        more->setToolTip(on > 0 ? tr("Filters that do not fit here; %Ln of them are on", nullptr, static_cast<int>(on))
                                : tr("Filters that do not fit here"));
    }
};

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    d->menu = new QMenu(this);
    d->more = new Chip(this);
    d->more->hide();
    d->remark = new LinkButton(this);
    d->remark->hide();
    connect(d->remark, &QAbstractButton::clicked, this, &ChipRow::remarkFollowed);
    d->hidden = new LinkButton(this);
    d->hidden->hide();
    connect(d->hidden, &QAbstractButton::clicked, this, &ChipRow::showAllRequested);
    connect(d->more, &QAbstractButton::clicked, this, [this] {
        d->countFolded();
        fillMoreMenu();
        d->menu->popup(d->more->mapToGlobal(QPoint(0, d->more->height() + 2)));
    });
    retranslate();
}

ChipRow::~ChipRow() = default;

Chip *ChipRow::addChip(int group)
{
    auto *chip = new Chip(this);
    d->groups[group].push_back(chip);
    connect(chip, &QAbstractButton::toggled, this, [this] { d->countFolded(); });
    d->orderStops();
    layoutChips();
    return chip;
}

QAbstractButton *ChipRow::addToggle(const QString &iconName)
{
    auto *toggle = new ToolButton(iconName, this);
    toggle->setCheckable(true);
    if (!d->toggles.empty())
        setTabOrder(d->toggles.back(), toggle);
    d->toggles.push_back(toggle);
    layoutChips();
    return toggle;
}

void ChipRow::setHiddenText(const QString &text, const QString &toolTip, const QString &brief)
{
    const bool isNew = d->hiddenText != text || d->hiddenBrief != brief;
    d->hiddenText = text;
    d->hiddenBrief = brief;
    d->hidden->setAccessibleName(text);
    if (isNew)
        setLink(d->hidden, text, toolTip);
    d->hidden->setToolTip(toolTip.isEmpty() && !brief.isEmpty() ? words::toolTip(text) : toolTip);
    d->hidden->setAccessibleDescription(toolTip);
}

void ChipRow::setRemark(const QString &text, const QString &toolTip)
{
    setLink(d->remark, text, toolTip);
}

void ChipRow::setLink(LinkButton *link, const QString &text, const QString &toolTip)
{
    link->setToolTip(toolTip);
    link->setAccessibleDescription(toolTip);
    if (link->text() == text && link->isVisibleTo(this) == !text.isEmpty())
        return;
    link->setText(text);
    link->setVisible(!text.isEmpty());
    layoutChips();
}

QSize ChipRow::sizeHint() const
{
    return QSize(400, std::max(40, Metrics::of(font()).chipHeight + 14));
}

QSize ChipRow::minimumSizeHint() const
{
    return QSize(0, sizeHint().height());
}

/// Returns where the right side begins, with `hidden` as the text of that link.
int ChipRow::placeRightSide(const QString &hidden)
{
    int right = width() - EdgeMargin;
    for (auto toggle = d->toggles.rbegin(); toggle != d->toggles.rend(); ++toggle) {
        const QSize size = (*toggle)->sizeHint();
        right -= size.width();
        (*toggle)->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        right -= ChipGap;
    }
    for (LinkButton *link : {d->hidden, d->remark}) {
        if (!link->isVisibleTo(this))
            continue;
        const int room = right - ChipGap - EdgeMargin - d->more->sizeHint().width() - GroupGap;
        QSize size = link->sizeHint();
        if (link == d->hidden)
            size.setWidth(textWidth(hidden, link->font()));
        size.setWidth(std::clamp(room, 0, size.width()));
        right -= size.width() + ChipGap;
        link->setGeometry(right, (height() - size.height()) / 2, size.width(), size.height());
        right -= LinkGap;
    }
    return right;
}

/// Folds groups from the end until the rest, with "More", ends before `end`, and puts back what fits into the
/// room that is left; says which stay.
std::vector<bool> ChipRow::groupsThatFit(int end, const std::vector<std::vector<Chip *>> &order)
{
    std::vector<bool> shown(order.size(), true);
    const auto foldTheRest = [&] {
        d->folded.clear();
        for (std::size_t i = 0; i < order.size(); ++i)
            if (!shown[i])
                d->folded.insert(d->folded.end(), order[i].begin(), order[i].end());
        d->countFolded();
    };
    const auto isTooWide = [&] {
        int whole = EdgeMargin - (d->folded.empty() ? GroupGap : -d->more->sizeHint().width());
        for (std::size_t i = 0; i < order.size(); ++i)
            whole += shown[i] ? widthOf(order[i]) + GroupGap : 0;
        return whole > end;
    };
    foldTheRest();
    for (std::size_t left = order.size(); left > 0 && isTooWide(); --left) {
        shown[nextToFold(order, shown)] = false;
        foldTheRest();
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (shown[i])
            continue;
        shown[i] = true; // a narrow group may fit where a wide one before it did not
        foldTheRest();
        shown[i] = !isTooWide();
    }
    foldTheRest();
    return shown;
}

/// The link is what came last, from a click on a chip: it gives way before a chip does.
std::vector<bool> ChipRow::makeRoom(const std::vector<std::vector<Chip *>> &order)
{
    const auto fitWith = [&](const QString &link) { return groupsThatFit(placeRightSide(link) - GroupGap, order); };
    std::vector<bool> shown = fitWith(d->hiddenText);
    QString link = d->hiddenText;
    if (!d->folded.empty() && !d->hiddenBrief.isEmpty()) {
        const std::vector<bool> withBrief = fitWith(d->hiddenBrief);
        if (withBrief != shown)
            link = d->hiddenBrief;
        shown = fitWith(link);
    }
    d->hidden->setText(link);
    return shown;
}

void ChipRow::layoutChips()
{
    const std::vector<std::vector<Chip *>> order = d->order();
    d->hideAbsent();
    const std::vector<bool> shown = makeRoom(order);
    int x = EdgeMargin;
    const auto place = [&x, this](Chip *chip) {
        const QSize size = chip->sizeHint();
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + ChipGap;
    };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool visible = shown[i];
        for (Chip *chip : order[i]) {
            chip->setVisible(visible);
            if (visible)
                place(chip);
        }
        x += visible ? GroupGap - ChipGap : 0;
    }
    d->more->setVisible(!d->folded.empty());
    d->countFolded();
    if (!d->folded.empty())
        place(d->more);
}

void ChipRow::fillMoreMenu()
{
    qDeleteAll(d->menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    d->menu->clear();
    for (const std::vector<Chip *> &chips : d->order()) {
        if (std::find(d->folded.begin(), d->folded.end(), chips.front()) == d->folded.end())
            continue;
        if (!d->menu->isEmpty())
            d->menu->addSeparator();
        for (Chip *chip : chips) {
            QString words = chip->text();
            words.replace(QLatin1Char('&'), QLatin1String("&&"));
            if (chip->count())
                words += QLatin1Char('\t') + locale().toString(*chip->count());
            if (chip->opensMenu()) {
                chip->fillMenu(d->menu->addMenu(words));
                continue;
            }
            QAction *action = d->menu->addAction(chip->menuIcon(), words);
            action->setCheckable(true);
            action->setChecked(chip->isChecked());
            connect(action, &QAction::triggered, chip, [chip] { chip->click(); });
        }
    }
}

void ChipRow::retranslate()
{
    //: Chip at the end of a row of filters: opens a menu with those that do not fit. The number of those that are on follows.
    d->more->setText(tr("More"));
    d->countFolded();
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    layoutChips();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        layoutChips();
}

void ChipRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->orderStops(); // Qt has not kept the order that was asked for before
    layoutChips(); // words and counts may have changed while the row was hidden
}

bool ChipRow::event(QEvent *event)
{
    // A chip's count grew by a digit, or its word was translated.
    if (event->type() == QEvent::LayoutRequest)
        layoutChips();
    return QWidget::event(event);
}

} // namespace netwharf

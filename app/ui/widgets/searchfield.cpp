// SPDX-License-Identifier: MIT
#include "app/ui/widgets/searchfield.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "app/ui/widgets/icon.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"
#include "app/ui/widgets/toolbutton.h"

namespace netwharf {

namespace {

constexpr int IconLeft = 8;
constexpr int IconGap = 6;
constexpr int ClearSize = 20;
constexpr int KeyCapWidth = 20;
constexpr int KeyCapHeight = 18;
constexpr int EndMargin = 8;

/// Ctrl with a letter, but for those with which text is edited everywhere. The rest are keys of Emacs, which
/// QLineEdit knows under X11: somebody who presses them here means the list.
bool isForThePage(int key, Qt::KeyboardModifiers modifiers)
{
    constexpr std::array Editing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
    const Qt::KeyboardModifiers others = modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::ControlModifier && key >= Qt::Key_A && key <= Qt::Key_Z
           && std::ranges::find(Editing, key) == Editing.end();
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    m_clear = new ToolButton(QStringLiteral("clear"), this);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::placeParts);
    connect(this, &QLineEdit::textEdited, this, [this] { m_edited = true; }); // comes before textChanged
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (std::exchange(m_edited, false))
            suggest(false);
        else
            closeSuggestions();
    });
    retranslate();
    placeParts();
}

void SearchField::setAnswer(const QString &text)
{
    if (m_answer == text)
        return;
    m_answer = text;
    placeParts();
}

void SearchField::setErrors(const QList<SearchError> &errors)
{
    m_errors = errors;
    setAccessibleDescription(errorMessages().join(QLatin1Char('\n')));
    placeParts();
}

void SearchField::clearErrors(const QString &understood)
{
    m_understood = understood;
    if (m_errors.isEmpty())
        return;
    m_errors.clear();
    setAccessibleDescription({});
    setToolTip({});
    placeParts();
}

void SearchField::setInForm(bool on)
{
    m_inForm = on;
    placeParts();
}

void SearchField::shareShortcuts(const QWidget &page)
{
    for (QAction *action : page.findChildren<QAction *>()) {
        const QKeySequence keys = action->shortcut();
        if (keys.count() == 1 && isForThePage(keys[0].key(), keys[0].keyboardModifiers()))
            addAction(action);
    }
}

QStringList SearchField::errorMessages() const
{
    QStringList messages;
    for (const SearchError &error : m_errors)
        messages << error.message;
    return messages;
}

QString SearchField::errorText() const
{
    const auto count = static_cast<int>(m_errors.size());
    if (count == 1)
        return m_errors.front().message;
    //: In the search field: %Ln parts of the text are not understood, %1 why the first is not
    return tr("%Ln mistake(s): %1", nullptr, count).arg(m_errors.front().message);
}

bool SearchField::showsKeyCap() const
{
    return !m_inForm && text().isEmpty() && !hasFocus();
}

/// The words at the end: an error wins over the answer. At most half of the field.
QRect SearchField::wordsRect() const
{
    const QString words = hasError() ? errorText() : m_answer;
    if (words.isEmpty() || text().isEmpty())
        return {};
    const int end = width() - EndMargin - ClearSize - 4;
    const int room = std::min(textWidth(words, font()), width() / 2);
    return QRect(end - room, 0, room, height());
}

void SearchField::placeParts()
{
    const bool filled = !text().isEmpty();
    m_clear->setVisible(filled);
    const int side = std::min(ClearSize, height() - 4);
    m_clear->setGeometry(width() - EndMargin - side + 2, (height() - side) / 2, side, side);
    const QRect words = wordsRect();
    int end = EndMargin;
    if (!words.isNull())
        end = width() - words.left() + 8;
    else if (filled)
        end = EndMargin + ClearSize;
    else if (showsKeyCap())
        end = EndMargin + grown(KeyCapWidth, font()) + 4;
    // QLineEdit keeps 2 px of its own on each side of the text, and the style's frame 1 more.
    const QMargins margins(wordsLeft() - 3, 0, end, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int side = Metrics::of(font()).iconSide;
    painter.drawPixmap(QPoint(IconLeft, (height() - side) / 2),
                       iconPixmap(QStringLiteral("search"), theme.muted, side, devicePixelRatioF()));
    const QRect words = wordsRect();
    drawLine(&painter, words, hasError() ? errorText() : m_answer, font(), hasError() ? theme.closed : theme.muted,
             Qt::AlignRight);
    if (showsKeyCap())
        drawKeyCap(&painter);
    for (const SearchError &error : m_errors)
        drawUnderline(&painter, error);
}

void SearchField::drawKeyCap(QPainter *painter) const
{
    const Theme &theme = Theme::current();
    const QSize size(grown(KeyCapWidth, font()), grown(KeyCapHeight, font()));
    const QRectF cap(width() - EndMargin - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    drawBox(painter, cap, theme.window, theme.line, 3);
    drawLine(painter, cap, QStringLiteral("/"), monospaceFont(font()), theme.muted, Qt::AlignHCenter);
}

/// Where the words begin while the text is not scrolled.
int SearchField::wordsLeft() const
{
    return IconLeft + Metrics::of(font()).iconSide + IconGap;
}

int SearchField::textLeft() const
{
    // cursorRect() begins 5 px before the cursor and follows the field's own scrolling.
    const QFontMetricsF metrics(font());
    return cursorRect().left() + 5 - static_cast<int>(metrics.horizontalAdvance(displayText().left(cursorPosition())));
}

/// A zigzag under the part that was not understood, clipped to the visible text.
void SearchField::drawUnderline(QPainter *painter, const SearchError &error) const
{
    const QFontMetricsF metrics(font());
    const auto advanceTo = [&](int position) { return metrics.horizontalAdvance(displayText().left(position)); };
    const double origin = textLeft();
    const int end = std::min(error.start + error.length, static_cast<int>(displayText().size()));
    const double left = std::max(origin + advanceTo(std::min(error.start, end)), double(wordsLeft()));
    double right = origin + advanceTo(end);
    if (right <= origin + advanceTo(error.start))
        right = left + 6; // at the end of the text something is missing
    right = std::min(right, double(width() - textMargins().right()));
    const double y = centredBaseline(*painter, rect(), font()) + 2.5;
    QPainterPath path(QPointF(left, y));
    bool low = true;
    for (double x = left + 2; x <= right + 1; x += 2, low = !low)
        path.lineTo(x, low ? y + 2 : y);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().closed, 1.25));
    painter->drawPath(path);
    painter->restore();
}

void SearchField::suggest(bool asked)
{
    if (!m_suggest)
        return;
    Suggestions suggestions = m_suggest(text(), cursorPosition(), asked);
    if (asked || suggestions.begin != m_dismissed)
        m_dismissed.reset();
    if (suggestions.items.isEmpty() || m_dismissed) {
        closeSuggestions();
        return;
    }
    if (!m_list) {
        m_list = new CompletionList(window());
        connect(m_list, &CompletionList::clickedItem, this, &SearchField::accept);
    }
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFont(font());
    m_suggestions = std::move(suggestions);
    m_list->setItems(m_suggestions.items);
    const int x = textLeft() + QFontMetrics(font()).horizontalAdvance(displayText().left(m_suggestions.begin)) - 9;
    m_list->place(mapTo(window(), QPoint(std::clamp(x, 0, width()), height() + 2)));
}

void SearchField::closeSuggestions()
{
    if (m_list)
        m_list->hide();
}

void SearchField::accept(int item)
{
    if (item < 0 || item >= m_suggestions.items.size())
        return;
    const QString insertion = m_suggestions.items.at(item).insertion;
    closeSuggestions();
    m_dismissed.reset();
    setSelection(m_suggestions.begin, m_suggestions.end - m_suggestions.begin);
    insert(insertion); // an edit: it can be undone, and a field's name leads to its values
}

/// True when the key was for the list.
bool SearchField::handleSuggestionKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        suggest(true);
        return true;
    }
    if (!suggests() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down: m_list->move(1); return true;
    case Qt::Key_Up: m_list->move(-1); return true;
    case Qt::Key_PageDown: m_list->move(CompletionList::MostRows); return true;
    case Qt::Key_PageUp: m_list->move(-CompletionList::MostRows); return true;
    case Qt::Key_Tab: accept(std::max(0, m_list->chosen())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->chosen() < 0)
            return false;
        accept(m_list->chosen());
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_suggestions.begin;
        closeSuggestions();
        return true;
    default: return false;
    }
}

/// Tab goes to the next widget before it comes to keyPressEvent().
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && suggests()) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Tab && handleSuggestionKey(key))
            return true;
    }
    if (event->type() == QEvent::ShortcutOverride && !m_inForm) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (isForThePage(key.key(), key.modifiers())) {
            event->ignore(); // a shortcut for it comes first
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::mousePressEvent(QMouseEvent *event)
{
    closeSuggestions();
    QLineEdit::mousePressEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (handleSuggestionKey(*event))
        return;
    const bool movesCursor = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
                             || event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (movesCursor)
        closeSuggestions();
    if (m_inForm)
        return QLineEdit::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit leaveRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        closeSuggestions();
        emit leaveRequested();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void SearchField::beginWith(const QString &text)
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    insert(text);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    placeParts();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeSuggestions();
    placeParts();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    closeSuggestions();
    placeParts();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        placeParts();
}

void SearchField::retranslate()
{
    //: Button in the search field: empties it.
    const QString words = tr("Clear");
    m_clear->setToolTip(words);
    m_clear->setAccessibleName(words);
}

} // namespace netwharf

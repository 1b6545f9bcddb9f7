// SPDX-License-Identifier: MIT
#include "app/ui/statusline.h"

#include "app/i18n/words.h"
#include "app/ui/widgets/detailpane.h"
#include "app/ui/widgets/shapes.h"
#include "app/ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace netwharf {

namespace {

/// Long enough to be read twice; what it stands before is wanted again.
constexpr std::chrono::seconds RemarkTime{20};

/// Words that are elided where the bar has no room for them, and whole in the tooltip: the path of a file
/// may be longer than a window.
class ElidedLabel : public QLabel
{
public:
    QSize minimumSizeHint() const override { return QSize(0, QLabel::minimumSizeHint().height()); }
    QSize sizeHint() const override { return QSize(textWidth(text(), font()), QLabel::sizeHint().height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawLine(&painter, rect(), text(), font(), palette().color(foregroundRole()),
                 alignment() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setToolTip(textWidth(text(), font()) > width() ? words::toolTip(text()) : QString());
    }
};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_left(new ElidedLabel), m_link(new LinkButton), m_ongoing(new ElidedLabel),
      m_stop(new LinkButton), m_right(new ElidedLabel)
{
    setFixedHeight(Metrics::of(font()).headerHeight);
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
    connect(&m_remarkEnds, &QTimer::timeout, this, [this] { clearRemark(); });

    connect(m_link, &LinkButton::clicked, this, [this] {
        if (m_remark.isEmpty())
            emit linkFollowed();
        else
            clearRemark();
    });
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedHeight(Metrics::of(font()).headerHeight);
}

void StatusLine::setWords(const QString &left, const QString &link, const QString &right)
{
    m_words = {left, link, right};
    showWords();
}

void StatusLine::setRemark(const QString &remark, Stay stay)
{
    m_remark = remark;
    m_stay = stay;
    m_sayRemark = {};
    if (remark.isEmpty())
        m_remarkEnds.stop();
    else
        m_remarkEnds.start(RemarkTime);
    showWords();
}

void StatusLine::setRemark(std::function<QString()> remark)
{
    setRemark(remark(), Stay::UntilRead);
    m_sayRemark = std::move(remark);
}

void StatusLine::goOn()
{
    if (m_stay == Stay::UntilNextStep && !m_remark.isEmpty())
        clearRemark();
}

/// What was said in the language before would stand among words of another one.
void StatusLine::retranslate()
{
    if (m_sayRemark) {
        m_remark = m_sayRemark();
        showWords();
    } else {
        clearRemark();
    }
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

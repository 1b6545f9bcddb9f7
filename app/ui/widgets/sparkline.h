// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace netwharf {

/// One second of a small curve.
struct SparkBar
{
    double up = 0; ///< above the baseline
    double down = 0; ///< below it
};

/// Bars of one second each, the newest at the right, two values about one baseline in one scale; above
/// them a line of words (look.md "Sparkline"). As many bars as fit are drawn.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    enum class Inks { Muted, OpenedAndClosed };
    static constexpr int Height = 56; ///< of the bars
    static constexpr int LowHeight = 36;

    explicit Sparkline(Inks inks = Inks::Muted, int barsHeight = Height, QWidget *parent = nullptr);

    void setBars(std::vector<SparkBar> bars); ///< the newest last
    void setWords(const QString &left, const QString &right); ///< plain text
    int barsThatFit() const;
    int barsShown() const; ///< how many there are to see
    double peak() const; ///< the highest value that is to be seen, in either direction

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int wordsHeight() const;
    void drawBars(QPainter *painter, const QRect &area) const;

    Inks m_inks;
    int m_barsHeight;
    std::vector<SparkBar> m_bars;
    QString m_left;
    QString m_right;
};

} // namespace netwharf

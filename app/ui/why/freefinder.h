// SPDX-License-Identifier: MIT
#pragma once

#include "app/live/bindasker.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QSettings;

namespace netwharf {

class Chip;
class ChoiceField;
class FlowLayout;
class LinkButton;
class PlainLabel;
class PushButton;

/// Finds free ports: near a wish, in a range, several at once; says why others were passed over.
class FreeFinder : public QWidget
{
    Q_OBJECT
public:
    /// Its buttons have a ring around them while they have the focus: so much more room it needs at each side of what
    /// stands above and below it.
    static constexpr int RingRoom = 2;

    explicit FreeFinder(QWidget *parent = nullptr);

    /// The number that is asked about: what to look near to, until the person names another.
    void setNear(std::uint16_t port);
    /// Nothing while a field is not understood.
    std::optional<FreePortWish> wish() const;
    /// Not taken when it answers another wish.
    void show(const std::shared_ptr<const FreeReport> &report);
    QList<QWidget *> tabStops() const;
    void showOthers(); ///< the next ones after those that are shown
    void copyPorts();
    void save(QSettings &settings) const;
    void restore(const QVariantMap &values); ///< by the names that save() gave

signals:
    void wishChanged();
    void portChosen(quint16 port, netwharf::Protocol protocol); ///< to be asked about
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Protocols { Both, TcpOnly, UdpOnly };

    void build();
    QWidget *makeFields();
    QWidget *makeChips();
    QWidget *makeButtons();
    QLineEdit *makeField(int digits);
    void connectParts();
    void retranslate();
    std::optional<int> valueOf(const QLineEdit *field, int least, int most, int otherwise) const;
    bool readFields(FreePortWish &wish) const;
    void check();
    int widthFor(int digits) const;
    std::shared_ptr<const FreeReport> shownReport() const;
    void fillChips();
    void fillPassedOver();
    void openPortMenu(Chip *chip, const QPoint &position);
    void copy(const QString &text);

    PlainLabel *m_heading;
    QLabel *m_nearWord;
    QLabel *m_fromWord;
    QLabel *m_toWord;
    QLabel *m_countWord;
    QLineEdit *m_near;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_count;
    ChoiceField *m_protocols;
    PlainLabel *m_error;
    FlowLayout *m_chipFlow = nullptr;
    QList<Chip *> m_chips;
    PlainLabel *m_outcome;
    PushButton *m_copy;
    PushButton *m_copyAssignment;
    PushButton *m_others;
    LinkButton *m_why; ///< the neighbours were passed over
    PlainLabel *m_passedOver;
    QTimer m_pause;

    std::shared_ptr<const FreeReport> m_report;
    std::uint16_t m_suggested = 8000; ///< near what, while the field is empty
    std::uint16_t m_after = 0; ///< look from here on; 0: from the wish
    bool m_isWrong = false; ///< a field is not understood
    bool m_showsAll = false;
};

} // namespace netwharf

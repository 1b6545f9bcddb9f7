// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/help/basicspicture.h"
#include "core/catalogue/catalogue.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace netwharf {

class PlainLabel;

/// One section of "Port basics": heading, paragraphs 68 characters wide, what this machine says,
/// and the picture: beside the text where there is room, else below it.
class BasicsSection : public QWidget
{
    Q_OBJECT
public:
    explicit BasicsSection(const QString &id, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    void setWords(Language language, const SystemSettings &settings);
    /// The picture beside the text, which needs wholeWidth(); else below, in no more than `room` pixels.
    void setWide(bool wide, int room);
    QList<PlainLabel *> texts() const; ///< heading and paragraphs that are shown, in reading order
    QWidget *picture() const { return m_picture.widget; }

    static int textWidth(const QFont &font); ///< of 68 characters
    static int pictureWidth(const QFont &font); ///< what the widest picture needs
    static int wholeWidth(const QFont &font, bool wide);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString hereText(Language language, const SystemSettings &settings) const;
    void applyFonts();

    QString m_id;
    BasicsPicture m_picture;
    QBoxLayout *m_columns = nullptr;
    int m_room = 0;
    QWidget *m_words = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_text = nullptr;
    PlainLabel *m_second = nullptr;
    PlainLabel *m_here = nullptr;
};

} // namespace netwharf

// SPDX-License-Identifier: MIT
#pragma once

#include "app/ui/page.h"
#include "core/act/action.h"
#include "core/catalogue/catalogue.h"

#include <QTimer>
#include <QVariantMap>

#include <memory>
#include <optional>

class QAction;
class QDialog;
class QScrollArea;
class QVBoxLayout;

namespace netwharf {

class BerthCard;
class BindAsker;
class BindProbe;
class ChecksPane;
class DetailPane;
class FixList;
class FreeFinder;
class LiveFeed;
class PlainLabel;
class QuestionRow;
class VerdictPart;

/// Why can't I bind this port: question, verdict, who holds it, what to do, which ports are free, and at
/// the right every check that was made. Answers while one types and again as the machine changes. The feed
/// outlives the page.
class WhyPage : public Page
{
    Q_OBJECT
public:
    explicit WhyPage(LiveFeed *feed, QWidget *parent = nullptr);
    ~WhyPage() override;

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void setLanguage(Language language);
    void setProbe(std::shared_ptr<BindProbe> probe); ///< as BindAsker::setProbe()
    QuestionRow *question();

    QString key() const override { return QStringLiteral("why"); }
    QString title() const override;
    QString statusText() const override;
    QString statusRight() const override;
    QWidget *mainView() const override { return m_main; }
    void fillEditMenu(QMenu *menu) override;
    void fillViewMenu(QMenu *menu) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

public slots:
    /// At every address, without options.
    void ask(quint16 port, netwharf::Protocol protocol);

signals:
    void connectionsRequested(quint16 port);
    void portRequested(quint16 port, netwharf::Protocol protocol);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill(); ///< makes the parts: every start would be slower for them, and few need them
    void build();
    QWidget *makeExamples();
    void makeActions();
    void connectParts();
    void retranslate();
    void retranslateActions();
    void restoreStored();
    void sendWish();
    void readSearch();
    void showAnswer();
    void placeChecks(); ///< beside the answer, or below it where that is too narrow
    void orderTabs();
    void followFix(int fix);
    void endHolders(std::optional<ProcessKey> only); ///< nothing: all of them, with one question
    void closeConnections();
    void openHolderMenu(const QPoint &position);
    void openDialog(QDialog *dialog);
    void copy(const QString &text);
    void copyAnswer();
    void copyCommand();
    QString command() const; ///< `netwharf why` with the same question; empty without one

    LiveFeed *m_feed;
    BindAsker *m_asker;
    QList<QWidget *> m_tabStops; ///< as they were ordered last
    QWidget *m_main = this; ///< then the field of the question
    QScrollArea *m_scroll = nullptr; ///< null while the page has no parts; so all of these
    QVBoxLayout *m_column = nullptr;
    QuestionRow *m_question = nullptr;
    QWidget *m_empty = nullptr; ///< while nothing is asked
    PlainLabel *m_invitation = nullptr;
    VerdictPart *m_verdict = nullptr;
    BerthCard *m_card = nullptr;
    FixList *m_fixes = nullptr;
    FreeFinder *m_finder = nullptr;
    QWidget *m_edge = nullptr; ///< the hairline before the pane
    DetailPane *m_pane = nullptr;
    PlainLabel *m_noChecks = nullptr; ///< in the pane while nothing is asked
    ChecksPane *m_checks = nullptr;
    QTimer m_searchPause;
    QTimer m_clock; ///< while something to wait for is shown
    QAction *m_again;
    QAction *m_others;
    QAction *m_copyAnswer;
    QAction *m_copyCommand;
    std::shared_ptr<const Catalogue> m_catalogue;
    QVariantMap m_stored; ///< what was asked when the window was closed
    Language m_language = Language::English;
    bool m_answered = false; ///< what is shown answers a question
};

} // namespace netwharf

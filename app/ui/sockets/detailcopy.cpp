// SPDX-License-Identifier: MIT
#include "app/ui/sockets/detailcopy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace netwharf {

DetailCopy::DetailCopy(std::function<DetailTexts()> texts, QObject *parent)
    : QObject(parent), m_texts(std::move(texts)), m_all(make(&DetailTexts::all)),
      m_fiveTuple(make(&DetailTexts::fiveTuple)), m_process(make(&DetailTexts::process)),
      m_commandLine(make(&DetailTexts::commandLine))
{}

QAction *DetailCopy::make(QString DetailTexts::*text)
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, [this, text] {
        const DetailTexts texts = m_texts();
        if (!(texts.*text).isEmpty())
            QGuiApplication::clipboard()->setText(texts.*text);
    });
    return action;
}

void DetailCopy::enable()
{
    const DetailTexts texts = m_texts();
    m_all->setEnabled(!texts.all.isEmpty());
    m_fiveTuple->setEnabled(!texts.fiveTuple.isEmpty());
    m_process->setEnabled(!texts.process.isEmpty());
    m_commandLine->setEnabled(!texts.commandLine.isEmpty());
}

void DetailCopy::fill(QMenu *menu)
{
    enable();
    menu->addActions(actions());
}

void DetailCopy::retranslate()
{
    m_all->setText(tr("Copy &all of the detail"));
    m_fiveTuple->setText(tr("Copy both e&nds and the protocol"));
    m_process->setText(tr("Copy the &process"));
    m_commandLine->setText(tr("Copy the co&mmand line"));
}

} // namespace netwharf

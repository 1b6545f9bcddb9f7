// SPDX-License-Identifier: MIT
// netwharf-bench [--json FILE] [--rows 1,2,...] [--quick] [--minutes N] [--acts WORD]: measures the program
// against its budgets and prints the table. A budget is a ratio to something measured beside it, so that it
// holds on every machine. Exit code 1 when one is missed by more than half in the median of five runs, 2 when
// one could not be measured. Needs no display; rows 1 to 5, 12 and 13 need root or user namespaces.
#include "tests/bench/figure.h"
#include "tests/bench/longestevent.h"
#include "tests/bench/machine.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <set>

namespace {

using namespace netwharf::bench;

QJsonObject jsonOf(const Figure &figure)
{
    return {{QStringLiteral("row"), figure.row},           {QStringLiteral("what"), figure.what},
            {QStringLiteral("against"), figure.against},   {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("measured"), figure.measured}, {QStringLiteral("reference"), figure.reference},
            {QStringLiteral("ratio"), figure.ratio},       {QStringLiteral("budget"), figure.budget},
            {QStringLiteral("met"), figure.isMet()}};
}

bool writeJson(const QString &path, const std::vector<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures)
        array.append(jsonOf(figure));
    const MachineFacts machine = machineFacts();
    const QJsonObject facts{{QStringLiteral("processor"), machine.processor},
                            {QStringLiteral("cores"), machine.cores},
                            {QStringLiteral("kernel"), machine.kernel},
                            {QStringLiteral("platform"), machine.platform}};
    QFile file(path);
    const QByteArray text =
        QJsonDocument({{QStringLiteral("machine"), facts}, {QStringLiteral("figures"), array}}).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

struct Subject
{
    std::vector<int> rows; ///< its numbers in the list of budgets
    std::vector<Figure> (*measure)(const Scale &);
};

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> All{{{1}, warmFigures},       {{2}, churnFigures},     {{3}, firstFigures},
                                          {{4, 5}, commandFigures}, {{6}, liveFigures},      {{7}, tickFigures},
                                          {{8}, catalogueFigures},  {{9}, keyFigures},       {{9}, actFigures},
                                          {{10}, startFigures},     {{11}, languageFigures}, {{12}, idleFigures},
                                          {{13}, soakFigures},      {{14}, mapFigures}};
    return All;
}

struct Choice
{
    Scale scale;
    std::set<int> rows; ///< empty: all

    bool has(int row) const { return rows.empty() || rows.count(row) > 0; }
};

struct Outcome
{
    std::vector<Figure> figures;
    bool isComplete = true;
};

Outcome measureAll(const Choice &choice)
{
    const MachineFacts machine = machineFacts();
    std::printf("%s, %d cores, Linux %s, %s\n", qUtf8Printable(machine.processor), machine.cores,
                qUtf8Printable(machine.kernel), qUtf8Printable(machine.platform));
    std::printf(" #  what                                      measured     against                reference "
                "     ratio  "
                "budget\n");
    Outcome outcome;
    for (const Subject &subject : subjects()) {
        if (choice.scale.acts && subject.measure != actFigures)
            continue;
        if (std::none_of(subject.rows.begin(), subject.rows.end(), [&](int row) { return choice.has(row); }))
            continue;
        try {
            for (const Figure &figure : subject.measure(choice.scale)) {
                if (!choice.has(figure.row))
                    continue;
                print(figure);
                outcome.figures.push_back(figure);
            }
        } catch (const std::exception &error) {
            std::fprintf(stderr, "netwharf-bench: row %d: %s\n", subject.rows.front(), error.what());
            outcome.isComplete = false;
        }
    }
    return outcome;
}

Choice readChoice(const QApplication &application, QString &json)
{
    QCommandLineParser parser;
    const QCommandLineOption file(QStringLiteral("json"), QStringLiteral("Write the figures as JSON."),
                                  QStringLiteral("file"));
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("Only these rows: 1,2,12."),
                                  QStringLiteral("numbers"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("A tenth of the sockets."));
    const QCommandLineOption minutes(QStringLiteral("minutes"), QStringLiteral("How long row 13 takes."),
                                     QStringLiteral("number"), QStringLiteral("3"));
    const QCommandLineOption acts(QStringLiteral("acts"),
                                  QStringLiteral("Only the acts of row 9 with this in their names, each by itself."),
                                  QStringLiteral("word"));
    parser.addHelpOption();
    parser.addOptions({file, rows, quick, minutes, acts});
    parser.process(application);
    json = parser.value(file);
    Choice choice;
    choice.scale.quick = parser.isSet(quick);
    choice.scale.soakMinutes = parser.value(minutes).toInt();
    for (const QString &row : parser.value(rows).split(QLatin1Char(','), Qt::SkipEmptyParts))
        choice.rows.insert(row.toInt());
    if (parser.isSet(acts))
        choice.scale.acts = parser.value(acts);
    return choice;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings; // the person's own stay as they are
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const LongestEvent application(argc, argv);
    QString json;
    const Choice choice = readChoice(application, json);
    const Outcome outcome = measureAll(choice);
    if (!json.isEmpty() && !writeJson(json, outcome.figures)) {
        std::fprintf(stderr, "netwharf-bench: %s cannot be written\n", qUtf8Printable(json));
        return 2;
    }
    if (!outcome.isComplete)
        return 2;
    return std::any_of(outcome.figures.begin(), outcome.figures.end(),
                       [](const Figure &figure) { return figure.isMissed(); });
}

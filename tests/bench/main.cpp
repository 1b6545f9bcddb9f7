// SPDX-License-Identifier: MIT
// netwharf-bench [--json FILE]: measures the program against its budgets and prints the table.
// A budget is a ratio to something measured beside it, so that it holds on every machine. Exit code 1
// when one is missed by more than half in the median of five runs. Needs no display.
#include "tests/bench/figure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <exception>

namespace {

using namespace netwharf::bench;

void print(const Figure &figure)
{
    const char *judgement = figure.isMet() ? "met" : figure.isMissed() ? "MISSED" : "missed by less than half";
    std::printf("%2d  %-40s %9.2f %-2s  %-22s %9.2f %-2s  %7.4f  <= %-6g %s\n", figure.row, qUtf8Printable(figure.what),
                figure.measured, qUtf8Printable(figure.unit), qUtf8Printable(figure.against), figure.reference,
                qUtf8Printable(figure.unit), figure.ratio, figure.budget, judgement);
    std::fflush(stdout);
}

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
    QFile file(path);
    const QByteArray text = QJsonDocument(array).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

std::vector<Figure> measureAll()
{
    std::printf(" #  what                                      measured     against                reference      ratio  "
                "budget\n");
    std::vector<Figure> all;
    for (const auto &subject : {liveFigures, catalogueFigures, startFigures, languageFigures})
        for (const Figure &figure : subject()) {
            print(figure);
            all.push_back(figure);
        }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir settings; // the person's own stay as they are
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures as JSON."),
                                  QStringLiteral("file"));
    parser.addHelpOption();
    parser.addOption(json);
    parser.process(application);
    try {
        const std::vector<Figure> figures = measureAll();
        if (parser.isSet(json) && !writeJson(parser.value(json), figures)) {
            std::fprintf(stderr, "netwharf-bench: %s cannot be written\n", qUtf8Printable(parser.value(json)));
            return 2;
        }
        return std::any_of(figures.begin(), figures.end(), [](const Figure &figure) { return figure.isMissed(); });
    } catch (const std::exception &error) {
        std::fprintf(stderr, "netwharf-bench: %s\n", error.what());
        return 2;
    }
}

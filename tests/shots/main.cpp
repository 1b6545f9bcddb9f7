// SPDX-License-Identifier: MIT
// netwharf-shots FOLDER: renders the window in every language and theme into PNG files.
// It shows the demonstration machine of tests/data/demo, so that the pictures are the same
// everywhere and show nobody's connections. Needs no display (QT_QPA_PLATFORM=offscreen).

#include "tests/shots/camera.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: netwharf-shots FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "netwharf-shots: %s cannot be made\n", argv[1]);
        return 1;
    }
    try {
        netwharf::Camera camera(folder);
        camera.takeAll();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "netwharf-shots: %s\n", error.what());
        return 1;
    }
    return 0;
}

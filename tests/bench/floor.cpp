// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QWidget>

/// The least that a Qt Widgets program does.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 720);
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: MIT
// The least that a window can cost: hublink-bench-floor [--stay]
// Ends after the first frame, or stays until it is ended.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstring>

namespace {

class EmptyWindow final : public QWidget
{
public:
    explicit EmptyWindow(bool stays)
        : m_stays(stays)
    {
        resize(1180, 740);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (!m_stays)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    bool m_stays;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window(argc > 1 && std::strcmp(argv[1], "--stay") == 0);
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QRandomGenerator>
#include <QString>

class QWidget;

namespace hublink::test {

//! Presses keys and clicks at random, the same ones for the same seed as far as the program answers
//! the same. Works on whatever windows are there; files are never chosen.
class Monkey
{
public:
    explicit Monkey(quint32 seed)
        : m_random(seed)
    {
    }

    //! Does one thing, and answers what it was.
    QString act();

private:
    QString press(QWidget &window);
    QString click(QWidget &window);
    QString type(QWidget &window);

    QRandomGenerator m_random;
};

} // namespace hublink::test

// SPDX-License-Identifier: MIT
// No text is cut off, on any page, with text as it is and twice as large.
#include "tests/support/pages.h"

using namespace hublink;
using namespace hublink::test;

namespace {

//! Text of another size for as long as it lives.
class TextSize
{
public:
    explicit TextSize(double factor)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * factor);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

} // namespace

TEST_CASE("no text is cut off on any page")
{
    walkAllPages(checkWhole);
}

TEST_CASE("no text is cut off on any page where text is twice as large")
{
    const TextSize twice(2);
    walkAllPages(checkWhole);
}

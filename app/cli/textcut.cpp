// SPDX-License-Identifier: MIT
#include "app/cli/textcut.h"

#include "core/text/utf8.h"
#include "core/text/visible.h"

namespace netwharf {

namespace {

constexpr std::string_view Ellipsis = "…";

} // namespace

std::string cutEnd(std::string_view text, int width)
{
    if (text::displayWidth(text) <= width)
        return std::string(text);
    std::size_t end = 0;
    for (int used = 1; end < text.size();) { // the ellipsis takes one
        const std::size_t length = text::decode(text.substr(end)).length;
        used += text::displayWidth(text.substr(end, length));
        if (used > width)
            break;
        end += length;
    }
    return std::string(text.substr(0, end)).append(Ellipsis);
}

std::string cutFront(std::string_view text, int width)
{
    int tooMuch = text::displayWidth(text) - width;
    if (tooMuch <= 0)
        return std::string(text);
    for (++tooMuch; tooMuch > 0 && !text.empty();) {
        const std::size_t length = text::decode(text).length;
        tooMuch -= text::displayWidth(text.substr(0, length));
        text.remove_prefix(length);
    }
    return std::string(Ellipsis).append(text);
}

std::string cutBeforePort(std::string_view text, int width)
{
    const std::size_t colon = text.rfind(':');
    if (text::displayWidth(text) <= width || colon == std::string_view::npos)
        return cutEnd(text, width);
    const std::string_view port = text.substr(colon);
    const int room = width - text::displayWidth(port);
    return room < 1 ? cutFront(text, width) : cutEnd(text.substr(0, colon), room).append(port);
}

} // namespace netwharf

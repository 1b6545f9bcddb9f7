// SPDX-License-Identifier: MIT
#include "core/catalogue/notes.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>

namespace netwharf {

namespace {

struct Close
{
    void operator()(std::FILE *file) const { std::fclose(file); }
};

std::error_code systemError()
{
    return {errno, std::generic_category()};
}

} // namespace

tl::expected<NotesDocument, std::error_code> readNotesFile(const std::filesystem::path &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return NotesDocument();
    if (error)
        return tl::unexpected(error);
    // A pipe or a device would never end.
    if (status.type() != std::filesystem::file_type::regular)
        return tl::unexpected(make_error_code(std::filesystem::is_directory(status) ? std::errc::is_a_directory
                                                                                    : std::errc::not_supported));
    errno = 0;
    const std::unique_ptr<std::FILE, Close> file(std::fopen(path.string().c_str(), "rb"));
    if (!file)
        return tl::unexpected(systemError());
    std::string text;
    std::array<char, 32768> piece{};
    while (const std::size_t length = std::fread(piece.data(), 1, piece.size(), file.get())) {
        text.append(piece.data(), length);
        if (text.size() > MaximumNotesFile)
            return tl::unexpected(make_error_code(std::errc::file_too_large));
    }
    if (std::ferror(file.get()) != 0)
        return tl::unexpected(systemError());
    return NotesDocument(std::move(text));
}

} // namespace netwharf

// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/piecewriter.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace netwharf {

/// Writes JSON to a Sink as it comes, without building a tree.
///
/// Text may be any bytes: what is not UTF-8 becomes U+FFFD; control, bidi and other invisible
/// characters are escaped.
class JsonWriter
{
public:
    explicit JsonWriter(Sink sink) : m_chunks(std::move(sink)), m_writer(m_chunks) {}

    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    /// What a writer has written as an array, without its brackets, as elements of this one's.
    void elements(std::string_view text) { m_writer.written(text); }
    /// A value that a writer has written.
    void written(std::string_view value) { m_writer.written(value); }
    /// Keys are ours: plain ASCII without quotes and backslashes.
    void key(std::string_view name) { m_writer.plain(name); }

    void text(std::string_view text);
    void textOrNull(std::string_view text) { text.empty() ? null() : this->text(text); }
    void number(std::uint64_t number) { m_writer.Uint64(number); }
    void milliseconds(std::chrono::microseconds time);
    void boolean(bool value) { m_writer.Bool(value); }
    void null() { m_writer.Null(); }

    // A key with its value.
    void text(std::string_view name, std::string_view value) { key(name), text(value); }
    void textOrNull(std::string_view name, std::string_view value) { key(name), textOrNull(value); }
    void number(std::string_view name, std::uint64_t value) { key(name), number(value); }
    void boolean(std::string_view name, bool value) { key(name), boolean(value); }
    void null(std::string_view name) { key(name), null(); }

    /// Ends a document, and its line; another may follow.
    void endLine();
    /// Hands on what is left; false when the sink has refused something.
    bool flush() { return m_chunks.flush(); }
    bool hasFailed() const { return m_chunks.hasFailed(); }

private:
    Chunks m_chunks;
    PieceWriter m_writer;
};

} // namespace netwharf

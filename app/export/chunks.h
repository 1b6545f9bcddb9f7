// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace netwharf {

/// Where exported text goes. False stops the export: nobody reads any more, or it does not fit.
using Sink = std::function<bool(std::string_view)>;

/// Gathers text into chunks for a Sink. Also a RapidJSON output stream.
class Chunks
{
public:
    using Ch = char; ///< asked for by RapidJSON

    explicit Chunks(Sink sink) : m_sink(std::move(sink)), m_buffer(Size, '\0') {}
    Chunks(const Chunks &) = delete;
    Chunks &operator=(const Chunks &) = delete;

    void Put(char c) ///< RapidJSON's spelling
    {
        if (m_used == Size)
            flush();
        m_buffer[m_used++] = c;
    }
    void write(std::string_view text)
    {
        if (text.size() > Size - m_used)
            return writeAfterFlush(text);
        std::copy(text.begin(), text.end(), m_buffer.data() + m_used);
        m_used += text.size();
    }
    void Flush() {} ///< RapidJSON calls it after each document; the owner flushes when it is done

    /// Hands on what is left. False when the sink has refused this or an earlier chunk.
    bool flush();
    bool hasFailed() const { return m_failed; }

private:
    void writeAfterFlush(std::string_view text);

    static constexpr std::size_t Size = 64 * 1024;
    Sink m_sink;
    std::string m_buffer; ///< always Size bytes: Put() is called for each character
    std::size_t m_used = 0;
    bool m_failed = false;
};

} // namespace netwharf

// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/chunks.h"

#include <rapidjson/writer.h>

#include <string_view>

namespace netwharf {

/// RapidJSON's writer, which hands on text that needs no escape in one piece instead of character by
/// character: nearly all of a list of sockets is such text.
class PieceWriter : public rapidjson::Writer<Chunks>
{
public:
    using Writer::Writer;

    /// A string or a key. `text`: printable ASCII without quotes and backslashes.
    void plain(std::string_view text)
    {
        Prefix(rapidjson::kStringType);
        os_->Put('"');
        os_->write(text);
        os_->Put('"');
        EndValue(true);
    }

    /// A value that another writer has written, or elements of an array with the commas between them.
    void written(std::string_view text)
    {
        if (text.empty())
            return;
        Prefix(rapidjson::kObjectType);
        os_->write(text);
        EndValue(true);
    }
};

} // namespace netwharf

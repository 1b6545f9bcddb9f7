// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/query/querynode.h"

#include <algorithm>

namespace netwharf {

/// Whether the tree holds, where `test` answers for its leaves. A missing tree holds.
template<typename Test>
bool holds(const QueryNode *node, Test &test)
{
    if (!node)
        return true;
    const auto childHolds = [&test](const QueryNode &child) { return holds(&child, test); };
    switch (node->kind) {
    case QueryNode::Kind::All: return std::all_of(node->children.begin(), node->children.end(), childHolds);
    case QueryNode::Kind::Any: return std::any_of(node->children.begin(), node->children.end(), childHolds);
    case QueryNode::Kind::Not: return !childHolds(node->children.front());
    case QueryNode::Kind::Test: break;
    }
    return test(*node);
}

/// Whether an entry of the catalogue, or the answer for a number that none names, meets one test of a field.
/// `test` is a leaf, and no free word.
bool testHolds(const QueryNode &test, const PortRecord &record, bool inUse);

/// How many values the tests of the tree have.
inline std::size_t valueCount(const QueryNode *node)
{
    if (!node)
        return 0;
    std::size_t count = node->kind == QueryNode::Kind::Test ? node->number + node->values.size() : 0;
    for (const QueryNode &child : node->children)
        count = std::max(count, valueCount(&child));
    return count;
}

} // namespace netwharf

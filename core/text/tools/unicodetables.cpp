// SPDX-License-Identifier: MIT
// netwharf-unicode-tables OUTPUT.cpp: writes the tables of core/text/unicodetables.h.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

struct Run
{
    UChar32 first = 0;
    UChar32 last = 0;
    std::string text;
};

[[noreturn]] void fail(const std::string &reason)
{
    std::cerr << "netwharf-unicode-tables: " << reason << '\n';
    std::exit(1);
}

/// Traditional to simplified, for characters that stay one character.
class Simplifier
{
public:
    Simplifier()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            fail("ICU has no Hant-Hans");
        // Both forms of "Taiwan" and of "platform" are in daily use in traditional text.
        m_known[0x81fa] = 0x53f0;
    }

    UChar32 operator()(UChar32 code)
    {
        const auto known = m_known.find(code);
        if (known != m_known.end())
            return known->second;
        UChar32 result = code;
        // Some results have a simpler form themselves; a fold must not change when folded again.
        for (int step = 0; step < 4; ++step) {
            icu::UnicodeString text(result);
            m_transliterator->transliterate(text);
            if (text.countChar32() != 1 || text.char32At(0) == result)
                break;
            result = text.char32At(0);
        }
        m_known[code] = result;
        return result;
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
    std::map<UChar32, UChar32> m_known;
};

icu::UnicodeString folded(UChar32 code, const icu::Normalizer2 &normalizer, Simplifier &simplify)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString caseless = normalizer.normalize(icu::UnicodeString(code), status);
    if (U_FAILURE(status))
        fail("normalising failed");
    icu::UnicodeString result;
    for (int32_t i = 0; i < caseless.length(); i = caseless.moveIndex32(i, 1)) {
        const UChar32 c = caseless.char32At(i);
        result.append(u_hasBinaryProperty(c, UCHAR_UNIFIED_IDEOGRAPH) ? simplify(c) : c);
    }
    return result;
}

std::vector<Run> foldRuns()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        fail("ICU has no NFKC_Casefold");
    Simplifier simplify;
    std::vector<Run> runs;
    for (UChar32 code = 0; code <= UCHAR_MAX_VALUE; ++code) {
        const bool surrogate = code >= 0xd800 && code <= 0xdfff;
        if (surrogate || (code >= 0xac00 && code <= 0xd7a3)) // Hangul folds to itself
            continue;
        const icu::UnicodeString result = folded(code, *normalizer, simplify);
        if (result == icu::UnicodeString(code))
            continue;
        std::string text;
        result.toUTF8String(text);
        if (!runs.empty() && runs.back().last == code - 1 && runs.back().text == text)
            runs.back().last = code;
        else
            runs.push_back({code, code, text});
    }
    return runs;
}

std::vector<Run> runsOf(const char *pattern)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeSet set(icu::UnicodeString::fromUTF8(pattern), status);
    if (U_FAILURE(status))
        fail(std::string("bad set ") + pattern);
    std::vector<Run> runs;
    for (int32_t i = 0; i < set.getRangeCount(); ++i)
        runs.push_back({set.getRangeStart(i), set.getRangeEnd(i), {}});
    return runs;
}

std::string escaped(const std::string &text)
{
    static constexpr char Digits[] = "01234567";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        result += '\\';
        result += Digits[byte >> 6U];
        result += Digits[(byte >> 3U) & 7U];
        result += Digits[byte & 7U];
    }
    return result;
}

void writeFolds(std::ostream &out)
{
    const std::vector<Run> runs = foldRuns();
    std::map<std::string, std::size_t> offsets;
    std::string texts;
    out << "constexpr FoldRun FoldData[] = {\n";
    for (const Run &run : runs) {
        const auto [where, isNew] = offsets.try_emplace(run.text, texts.size());
        if (isNew)
            texts += run.text;
        out << '{' << run.first << ',' << run.last << ',' << where->second << ',' << run.text.size() << "},\n";
    }
    if (texts.size() > 0xffff)
        fail("the fold texts passed 64 KiB: FoldRun::offset is too small");
    out << "};\nconstexpr char FoldTextData[] =\n";
    for (std::size_t i = 0; i < texts.size(); i += 60)
        out << '"' << escaped(texts.substr(i, 60)) << "\"\n";
    out << ";\n";
}

void writeRuns(std::ostream &out, const char *name, const char *pattern)
{
    out << "constexpr CodePointRun " << name << "[] = {\n";
    for (const Run &run : runsOf(pattern))
        out << '{' << run.first << ',' << run.last << "},\n";
    out << "};\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        fail("usage: netwharf-unicode-tables OUTPUT.cpp");
    std::ofstream out(argv[1], std::ios::binary);
    out << "// Generated by netwharf-unicode-tables from ICU " << U_ICU_VERSION << ", Unicode " << U_UNICODE_VERSION
        << "; do not edit.\n"
        << "#include \"core/text/unicodetables.h\"\n\nnamespace netwharf::text {\n\nnamespace {\n";
    writeFolds(out);
    writeRuns(out, "WideData", "[[:ea=W:][:ea=F:]]");
    const std::string invisible =
        "[[:Cf:][:Default_Ignorable_Code_Point:][\\u2028\\u2029]-[:Prepended_Concatenation_Mark:]]";
    writeRuns(out, "ZeroWidthData", ("[[:Mn:][:Me:][\\u1160-\\u11ff]" + invisible + "-[\\u00ad]]").c_str());
    writeRuns(out, "InvisibleData", invisible.c_str());
    out << "} // namespace\n\n"
        << "const std::span<const FoldRun> FoldRuns(FoldData);\n"
        << "const std::string_view FoldTexts(FoldTextData, sizeof FoldTextData - 1);\n"
        << "const std::span<const CodePointRun> WideRuns(WideData);\n"
        << "const std::span<const CodePointRun> ZeroWidthRuns(ZeroWidthData);\n"
        << "const std::span<const CodePointRun> InvisibleRuns(InvisibleData);\n\n"
        << "} // namespace netwharf::text\n";
    out.close();
    if (!out)
        fail(std::string("cannot write ") + argv[1]);
    return 0;
}

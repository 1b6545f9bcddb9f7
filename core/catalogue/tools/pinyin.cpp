// SPDX-License-Identifier: MIT
#include "core/catalogue/tools/pinyin.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <vector>

namespace netwharf {

namespace {

struct Reading
{
    const char16_t *word; ///< simplified, as folded
    const char16_t *syllables; ///< separated by spaces
};

/// ICU gives each character its most common reading, which is wrong in these words.
// clang-format off
constexpr std::array Readings{
    Reading{u"音乐", u"yin yue"},     Reading{u"银行", u"yin hang"},    Reading{u"行业", u"hang ye"},
    Reading{u"行情", u"hang qing"},   Reading{u"重置", u"chong zhi"},   Reading{u"重设", u"chong she"},
    Reading{u"重传", u"chong chuan"}, Reading{u"重启", u"chong qi"},    Reading{u"重定向", u"chong ding xiang"},
    Reading{u"重新", u"chong xin"},   Reading{u"重复", u"chong fu"},    Reading{u"调试", u"tiao shi"},
    Reading{u"调制", u"tiao zhi"},    Reading{u"协调", u"xie tiao"},    Reading{u"空调", u"kong tiao"},
    Reading{u"会计", u"kuai ji"},     Reading{u"参与", u"can yu"},      Reading{u"角色", u"jue se"},
    Reading{u"地", u"di"},            Reading{u"还原", u"huan yuan"},   Reading{u"长途", u"chang tu"},
    Reading{u"校验", u"jiao yan"},    Reading{u"供应", u"gong ying"},   Reading{u"单调", u"dan diao"},
    Reading{u"解调", u"jie tiao"},    Reading{u"朝鲜", u"chao xian"},   Reading{u"弹性", u"tan xing"},
    Reading{u"转盘", u"zhuan pan"},   Reading{u"血压", u"xue ya"},      Reading{u"模板", u"mu ban"},
};
// clang-format on

bool isHan(UChar32 code)
{
    return u_hasBinaryProperty(code, UCHAR_UNIFIED_IDEOGRAPH);
}

} // namespace

struct Pinyin::Private
{
    std::unique_ptr<icu::Transliterator> transliterator;
    std::map<UChar32, std::string> known;

    /// A syllable of Latin letters, its first a capital.
    static std::string syllable(icu::UnicodeString latin)
    {
        latin.trim();
        std::string text;
        latin.toLower().toUTF8String(text);
        text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c < 'a' || c > 'z'; }), text.end());
        if (!text.empty())
            text.front() = static_cast<char>(text.front() - 'a' + 'A');
        return text;
    }

    const std::string &of(UChar32 code)
    {
        const auto [place, isNew] = known.try_emplace(code);
        if (isNew) {
            icu::UnicodeString latin(code);
            transliterator->transliterate(latin);
            place->second = syllable(latin);
        }
        return place->second;
    }

    /// The reading of a word that stands at the start of `text`, and its length there.
    static std::pair<std::string, int32_t> exception(const icu::UnicodeString &text)
    {
        for (const Reading &reading : Readings) {
            const icu::UnicodeString word(true, reading.word, -1);
            if (!text.startsWith(word))
                continue;
            std::string result;
            icu::UnicodeString rest(true, reading.syllables, -1);
            for (int32_t space = rest.indexOf(u' '); space >= 0; space = rest.indexOf(u' ')) {
                result += syllable(rest.tempSubString(0, space));
                rest = icu::UnicodeString(rest, space + 1);
            }
            return {result + syllable(rest), word.length()};
        }
        return {};
    }

    std::string ofRun(const icu::UnicodeString &run)
    {
        std::string line;
        for (int32_t i = 0; i < run.length();) {
            const auto [words, length] = exception(run.tempSubString(i));
            line += length > 0 ? words : of(run.char32At(i));
            i = length > 0 ? i + length : run.moveIndex32(i, 1);
        }
        return line;
    }
};

Pinyin::Pinyin() : m_private(std::make_unique<Private>())
{
    UErrorCode status = U_ZERO_ERROR;
    // The two dots of ü are a letter's own, the tones are not: "lǜ" is typed lv.
    UParseError where;
    m_private->transliterator.reset(icu::Transliterator::createFromRules(
        u"Pinyin", u":: Han-Latin; [ǖǘǚǜü] > v; :: Latin-ASCII;", UTRANS_FORWARD, where, status));
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no Han-Latin or Latin-ASCII");
}

Pinyin::~Pinyin() = default;

std::string Pinyin::lines(std::string_view foldedText)
{
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(foldedText.data(), static_cast<int32_t>(foldedText.size())));
    std::string result;
    icu::UnicodeString run;
    const auto finishRun = [&] {
        if (run.countChar32() > 1)
            result += m_private->ofRun(run) + '\n';
        run.remove();
    };
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        if (isHan(text.char32At(i)))
            run.append(text.char32At(i));
        else
            finishRun();
    }
    finishRun();
    return result;
}

} // namespace netwharf

// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/shaping.h"

#include <fribidi.h>
#include <hb.h>

#include <algorithm>

namespace touat::receipts {

namespace {

std::u32string decode(std::string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const int more = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
        if (more < 0 || i + static_cast<std::size_t>(more) >= text.size()) break;
        char32_t c = more == 0 ? lead : lead & (0x3FU >> more);
        for (int k = 1; k <= more; ++k)
            c = (c << 6) | (static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]) & 0x3FU);
        // The fonts have no narrow no-break space, and nothing outside the basic plane.
        if (c == 0x202F) c = 0xA0;
        if (c > 0xFFFF) c = 0x25A1;
        out += c;
        i += static_cast<std::size_t>(more) + 1;
    }
    return out;
}

hb_script_t scriptOf(char32_t c) {
    if ((c >= 0x0600 && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F)) return HB_SCRIPT_ARABIC;
    if (c >= 0x2D30 && c <= 0x2D7F) return HB_SCRIPT_TIFINAGH;
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F) ||
        (c >= 0x1E00 && c <= 0x1EFF))
        return HB_SCRIPT_LATIN;
    return HB_SCRIPT_COMMON;
}

struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    FriBidiLevel level = 0;
    hb_script_t script = HB_SCRIPT_COMMON;
};

std::vector<FriBidiLevel> levelsOf(const std::u32string& text, Reading reading) {
    const auto n = static_cast<FriBidiStrIndex>(text.size());
    const auto* chars = reinterpret_cast<const FriBidiChar*>(text.data());
    std::vector<FriBidiCharType> types(text.size());
    std::vector<FriBidiBracketType> brackets(text.size());
    std::vector<FriBidiLevel> levels(text.size());
    fribidi_get_bidi_types(chars, n, types.data());
    fribidi_get_bracket_types(chars, n, types.data(), brackets.data());
    FriBidiParType paragraph =
        reading == Reading::rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    if (fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), n, &paragraph,
                                            levels.data()) == 0)
        std::fill(levels.begin(), levels.end(), static_cast<FriBidiLevel>(0));
    return levels;
}

// Runs of one direction and script, in the order of the text.
std::vector<Run> runsOf(const std::u32string& text, const std::vector<FriBidiLevel>& levels) {
    std::vector<Run> runs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto script = scriptOf(text[i]);
        const bool same = !runs.empty() && runs.back().level == levels[i] &&
                          (script == HB_SCRIPT_COMMON || runs.back().script == HB_SCRIPT_COMMON ||
                           script == runs.back().script);
        if (!same) runs.push_back({i, i, levels[i], script});
        runs.back().end = i + 1;
        if (runs.back().script == HB_SCRIPT_COMMON) runs.back().script = script;
    }
    return runs;
}

// Rule L2 of the bidirectional algorithm, on whole runs.
void orderVisually(std::vector<Run>& runs) {
    FriBidiLevel highest = 0;
    for (const auto& run : runs) highest = std::max(highest, run.level);
    for (FriBidiLevel level = highest; level >= 1; --level) {
        for (auto begin = runs.begin(); begin != runs.end();) {
            if (begin->level < level) {
                ++begin;
                continue;
            }
            const auto end = std::find_if(begin, runs.end(),
                                          [&](const Run& run) { return run.level < level; });
            std::reverse(begin, end);
            begin = end;
        }
    }
}

// What a reader gets back for a glyph. The lam-alef ligatures go by their own characters: with the
// two letters apart, readers swap them.
std::u32string meaning(std::u32string text) {
    if (text.size() == 2 && text[0] == 0x0644) {
        switch (text[1]) {
        case 0x0627: return {0xFEFB};
        case 0x0623: return {0xFEF7};
        case 0x0625: return {0xFEF9};
        case 0x0622: return {0xFEF5};
        default: break;
        }
    }
    return text;
}

// A bracket in a line of Arabic is drawn with its mirror's shape. The prepared fonts have that shape
// a second time, so that it can stand for the bracket that was typed.
void useTwinOfBracket(const Fonts& fonts, Weight weight, Glyph& glyph) {
    FriBidiChar shapeOf = 0;
    if (glyph.text.size() != 1 || !fribidi_get_mirror_char(glyph.text[0], &shapeOf)) return;
    hb_codepoint_t twin = 0;
    if (hb_font_get_nominal_glyph(fonts.shaper(weight), 0xE000 + shapeOf, &twin))
        glyph.id = static_cast<std::uint16_t>(twin);
}

// The part of the text that one glyph stands for. A letter and its vowel mark come as two glyphs of
// one cluster: each stands for its own character then; a ligature stands for all of its letters, and
// of one letter drawn as several glyphs the first stands for it.
std::u32string meaningOf(const std::u32string& text, const hb_glyph_info_t* infos, unsigned count,
                         unsigned which, const std::vector<std::size_t>& starts, bool rightToLeft) {
    const std::size_t from = infos[which].cluster;
    const auto to = *std::upper_bound(starts.begin(), starts.end() - 1, from);
    unsigned first = which;
    unsigned last = which;
    while (first > 0 && infos[first - 1].cluster == from) --first;
    while (last + 1 < count && infos[last + 1].cluster == from) ++last;
    const std::size_t glyphs = last - first + 1;
    const std::size_t place = rightToLeft ? last - which : which - first; // in logical order
    if (glyphs == to - from) return text.substr(from + place, 1);
    return place == 0 ? text.substr(from, to - from) : std::u32string{};
}

void shapeRun(const Fonts& fonts, const std::u32string& text, const Run& run, ShapedText& out) {
    const bool rightToLeft = run.level % 2 == 1;
    auto* buffer = hb_buffer_create();
    hb_buffer_add_utf32(buffer, reinterpret_cast<const std::uint32_t*>(text.data()),
                        static_cast<int>(text.size()), static_cast<unsigned>(run.begin),
                        static_cast<int>(run.end - run.begin));
    hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer,
                         run.script == HB_SCRIPT_COMMON ? HB_SCRIPT_LATIN : run.script);
    hb_buffer_set_language(buffer, hb_language_from_string("fr", -1));
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_shape(fonts.shaper(out.weight), buffer, nullptr, 0);

    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const auto* positions = hb_buffer_get_glyph_positions(buffer, &count);
    // Where the text of a cluster ends: at the next cluster of the text.
    std::vector<std::size_t> starts;
    for (unsigned i = 0; i < count; ++i) starts.push_back(infos[i].cluster);
    std::sort(starts.begin(), starts.end());
    starts.push_back(run.end);
    for (unsigned i = 0; i < count; ++i) {
        Glyph glyph;
        glyph.id = static_cast<std::uint16_t>(infos[i].codepoint);
        glyph.advance = positions[i].x_advance;
        glyph.dx = positions[i].x_offset;
        glyph.dy = positions[i].y_offset;
        glyph.text = meaning(meaningOf(text, infos, count, i, starts, rightToLeft));
        if (rightToLeft) useTwinOfBracket(fonts, out.weight, glyph);
        out.advance += glyph.advance;
        out.glyphs.push_back(std::move(glyph));
    }
    hb_buffer_destroy(buffer);
}

} // namespace

ShapedText shape(const Fonts& fonts, Weight weight, std::string_view utf8, Reading reading) {
    ShapedText out;
    out.weight = weight;
    const auto text = decode(utf8);
    if (text.empty()) return out;
    auto runs = runsOf(text, levelsOf(text, reading));
    orderVisually(runs);
    for (const auto& run : runs) shapeRun(fonts, text, run, out);
    return out;
}

std::vector<std::string> wrap(const Fonts& fonts, Weight weight, std::string_view text, int size,
                              int width) {
    std::vector<std::string> lines;
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        auto longer = line.empty() ? std::string(word) : line + ' ' + std::string(word);
        if (!line.empty() &&
            shape(fonts, weight, longer, Reading::leftToRight).width(size) > width) {
            lines.push_back(std::move(line));
            longer = word;
        }
        line = std::move(longer);
    }
    if (!line.empty()) lines.push_back(std::move(line));
    return lines;
}

} // namespace touat::receipts

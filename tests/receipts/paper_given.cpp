// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper_given.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace touat::receipts {

namespace {

const std::filesystem::path source = TOUAT_SOURCE;

std::string read(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace

const Fonts& fonts() {
    static const Fonts loaded(source / "receipts" / "fonts");
    return loaded;
}

void inEveryForm(std::vector<LookedAt>& papers, const std::string& kind,
                 const std::function<DrawnPaper(RollForm)>& onRoll, const std::string& more) {
    papers.push_back({kind + "-80-ar" + more, onRoll(wideArabic)});
    papers.push_back({kind + "-80-fr" + more, onRoll(wideFrench)});
    papers.push_back({kind + "-58-ar" + more, onRoll(narrowArabic)});
    papers.push_back({kind + "-58-fr" + more, onRoll(narrowFrench)});
}

std::filesystem::path PaperTest::put(const std::string& name, const std::string& bytes) {
    const auto file = std::filesystem::path(TOUAT_BUILD) / "paper" / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

std::string PaperTest::say(const std::string& command) {
    std::string out;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    for (int c = 0; (c = std::fgetc(pipe)) != EOF;)
        out += static_cast<char>(c);
    EXPECT_EQ(pclose(pipe), 0) << command << '\n' << out;
    return out;
}

std::string PaperTest::plain(const std::string& raw) {
    auto* nfkc = utf8proc_NFKC(reinterpret_cast<const utf8proc_uint8_t*>(raw.c_str()));
    std::string text;
    for (const char* at = reinterpret_cast<char*>(nfkc); *at != '\0'; ++at) {
        const std::string_view mark(at, 3);
        const bool direction = mark >= "\u202A" && mark <= "\u202E";
        const bool isolate = mark >= "\u2066" && mark <= "\u2069";
        if (direction || isolate)
            at += 2;
        else
            text += *at;
    }
    std::free(nfkc);
    return text;
}

std::string PaperTest::textOf(const std::string& pdf) {
    return plain(say("pdftotext " + put("text.pdf", pdf).string() + " -"));
}

void PaperTest::sayAll(const std::string& text, const std::vector<const char*>& phrases) {
    for (const auto* phrase : phrases)
        EXPECT_TRUE(says(text, phrase)) << phrase << '\n' << text;
}

int PaperTest::pagesOf(const std::string& pdf) {
    const auto text = textOf(pdf);
    return static_cast<int>(std::count(text.begin(), text.end(), '\f'));
}

bool PaperTest::says(const std::string& text, const std::string& phrase) {
    return text.find(plain(phrase)) != text.npos;
}

std::string PaperTest::codesOf(const std::string& pdf, int dpi, const std::string& part,
                               const std::string& how) {
    const auto file = put("code.pdf", pdf).string();
    const auto picture = file + std::to_string(dpi);
    say("pdftoppm -singlefile -r " + std::to_string(dpi) + part + " -gray -png " + file + ' ' +
        picture);
    // What it warns of is its own business.
    return say("(zbarimg -q --nodbus " + how + ' ' + picture + ".png 2>/dev/null)");
}

void PaperTest::compareWithGolden(const std::string& name, const std::string& pdf) {
    const auto golden = source / "tests" / "receipts" / "golden" / (name + ".pdf");
    if (pdf == read(golden)) return;
    ADD_FAILURE() << "the paper changed: look at " << put(name + ".pdf", pdf)
                  << " and, if it is meant, copy it to " << golden;
}

} // namespace touat::receipts

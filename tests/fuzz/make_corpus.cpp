// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes inputs to begin with: an honest afternoon at a stall, one fact of every kind, messages as they
// are, tables as people keep them.
#include <fstream>
#include <iostream>

#include "core/journal/json_value.h"
#include "core/sync/centre_side.h"
#include "core/sync/photos.h"
#include "core/sync/stall_side.h"
#include "fact_samples.h"
#include "photo_given.h"
#include "shop.h"

namespace touat::fuzz {
namespace {

std::filesystem::path corpus;

void write(const std::string& target, const std::string& name, const std::string& bytes) {
    std::filesystem::create_directories(corpus / target);
    std::ofstream(corpus / target / name, std::ios::binary) << bytes;
}

void writeFacts(const std::string& target) {
    for (const auto& fact : everySample()) {
        const auto type = typeOf(fact);
        write(target, type, json::Value::array({json::Value::array({type, bodyOf(fact)})}).dump());
    }
}

void writeAfternoon() {
    Trade trade;
    trade.morning();
    auto& book = trade.s07.book();
    const auto before = book.head().seq;
    trade.afternoon();
    auto all = json::Value::array();
    EntryReader reader;
    JournalTable(book.db()).eachFrom(
        book.stream(), before + 1, [&](std::int64_t seq, std::string_view text, const Hash&) {
            write("entry", std::to_string(seq) + ".json", std::string(text));
            const auto entry = json::Value::parse(text);
            all.push_back(json::Value::array({entry["type"], entry["body"]}));
            return true;
        });
    write("stall_facts", "afternoon", all.dump());
    const auto request = nextRequest(book);
    write("sync_request", "afternoon", textOf(request));
    auto empty = request;
    empty.entries.clear();
    write("sync_request", "nothing", textOf(empty));
    const auto reply = acceptRequest(trade.centre->book(), request);
    write("sync_reply", "afternoon", textOf(*reply));
    auto anew = request;
    anew.feed = {};
    anew.entries.clear();
    write("sync_reply", "whole_feed", textOf(*acceptRequest(trade.centre->book(), anew)));
}

void writeOthers() {
    write("enrolment", "code", "7KQ2-9XWM-4TPA-ZC3H-NV8R-D5YB");
    write("enrolment", "hello", textOf(HelloRequest{hashOfEntry("code")}));
    EnrolRequest request;
    request.code = "7KQ2-9XWM-4TPA-ZC3H-NV8R-D5YB";
    request.epoch = 2;
    write("enrolment", "enrol", textOf(request));
    write("csv_import", "items", "\xEF\xBB\xBF" "code;name_fr;price;quantity;unit;parts\n"
                                 "P-1;Panier;850,50;12;piece;\nP-2;\"Jeu; de \"\"2\"\"\";1700;1;piece;2 x P-1\n");
    write("csv_import", "artisans", "card,name_ar,name_fr,pin,phone\n29001,فاطمة,Fatma,4826,0661234567\n");
    write("csv_import", "quotes", "name_fr,price\n\"a,1\n=1+1,2\n\"\"\"\",3\n");
    for (const char* code : {"2112345012503", "2212345600999", "2070100000427", "S07-1-42", "83123456789012345678"})
        write("scanned_code", code, code);
    write("photo", "small", given::photo(1));
    write("photo", "hundred_megapixels", given::framedPhoto(10'000, 10'000, "x"));
    write("photo", "held", textOf(PhotosHeld{{hashOfEntry("a"), hashOfEntry("b")}}));
    write("photo", "wanted", textOf(PhotoWanted{hashOfEntry("a")}));
    write("book_file", "header", std::string("\0\0\0\1x\0\0\0\x12\2", 10));
    write("book_file", "page", std::string("\0\0\x10\0\r\0\0\x20\5\xff\0\0\x30\7\0", 15));
    write("book_file", "cut", std::string("\0\0\0\x64\1\x80", 6));
}

} // namespace
} // namespace touat::fuzz

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "make_corpus FOLDER\n";
        return 2;
    }
    touat::fuzz::corpus = argv[1];
    touat::fuzz::writeFacts("stall_facts");
    touat::fuzz::writeFacts("feed");
    touat::fuzz::writeAfternoon();
    touat::fuzz::writeOthers();
    return 0;
}

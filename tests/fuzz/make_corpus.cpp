// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes inputs to begin with: an honest afternoon at a stall, one fact of every kind, messages as they
// are, tables as people keep them. With --spoilt each of them, wrong in one place after the other, for the tests that
// replay them: thousands, of which none is kept.
#include <algorithm>
#include <fstream>
#include <iostream>

#include "core/book/checkpoint.h"
#include "core/journal/json_value.h"
#include "core/sync/centre_side.h"
#include "core/sync/device_keys.h"
#include "core/sync/photos.h"
#include "core/sync/stall_side.h"
#include "fact_samples.h"
#include "photo_given.h"
#include "shop.h"
#include "spoil.h"

namespace touat::fuzz {
namespace {

enum class Corpus { asItIs, spoilt };

std::filesystem::path corpus;
Corpus wanted = Corpus::asItIs;

void keep(const std::string& target, const std::string& name, const std::string& bytes) {
    std::filesystem::create_directories(corpus / target);
    std::ofstream(corpus / target / name, std::ios::binary) << bytes;
}

void write(const std::string& target, const std::string& name, const std::string& bytes) {
    if (wanted == Corpus::asItIs) return keep(target, name, bytes);
    const bool isMessage = json::Value::accept(bytes) && bytes.front() == '{';
    int number = 0;
    for (const auto& each : isMessage ? spoilt(bytes) : spoiltBytes(bytes))
        keep(target, name + '-' + std::to_string(++number), each);
}

void writeFacts(const std::string& target) {
    constexpr int oneIn = 7;          // is thrown at a whole centre: of each field some, and the test stays short
    auto page = json::Value::array(); // a dozen is read of one input
    int pages = 0;
    int number = 0;
    const auto turn = [&] {
        if (!page.empty()) keep(target, "spoilt-" + std::to_string(++pages), page.dump());
        page = json::Value::array();
    };
    for (const auto& fact : everySample()) {
        const auto type = typeOf(fact);
        if (wanted == Corpus::asItIs) {
            keep(target, type, json::Value::array({json::Value::array({type, bodyOf(fact)})}).dump());
            continue;
        }
        for (const auto& body : spoilt(bodyOf(fact).dump())) {
            if (++number % oneIn != 0) continue;
            if (!json::Value::accept(body)) continue; // an entry with such a body was never read
            page.push_back(json::Value::array({type, json::Value::parse(body)}));
            if (page.size() == 12) turn();
        }
    }
    turn();
}

/// Well made, and not by whom it says: the key of another device, the name of another stall, what was said before.
void writeStrangers(const SyncRequest& request, const SyncReply& reply) {
    given::CountingRandom random(4711);
    const auto stolen = makeKeys(random).seed;
    auto forged = request;
    forged.headSignature =
        signCheckpoint(stolen, {request.stall, request.epoch}, {request.stall, request.epoch},
                       {request.headSeq, request.headHash}, request.at).signature;
    keep("sync_request", "signed-by-another-key", textOf(forged));
    for (const int number : {12, 46, 99, 0}) {
        auto other = request;
        other.stall = number == 0 ? Stall::centre() : Stall::number(number);
        keep("sync_request", "from-" + other.stall.text(), textOf(other));
    }
    auto next = request;
    next.epoch = 2; // a device that nobody admitted
    keep("sync_request", "from-the-next-device", textOf(next));
    auto again = request;
    again.entries.insert(again.entries.end(), request.entries.begin(), request.entries.end());
    keep("sync_request", "repeated", textOf(again));
    auto backwards = request;
    std::reverse(backwards.entries.begin(), backwards.entries.end());
    keep("sync_request", "backwards", textOf(backwards));
    if (!request.entries.empty()) {
        int number = 0;
        for (const auto& entry : spoilt(request.entries.front())) {
            auto one = request;
            one.entries = {entry};
            keep("sync_request", "entry-" + std::to_string(++number), textOf(one));
        }
    }
    auto cosigned = reply;
    cosigned.cosignature = forged.headSignature;
    keep("sync_reply", "signed-by-another-key", textOf(cosigned));
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
            if (wanted == Corpus::asItIs || seq == before + 1) write("entry", std::to_string(seq) + ".json", std::string(text));
            const auto entry = json::Value::parse(text);
            all.push_back(json::Value::array({entry["type"], entry["body"]}));
            return true;
        });
    if (wanted == Corpus::asItIs) write("stall_facts", "afternoon", all.dump());
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
    auto told = *acceptRequest(trade.centre->book(), anew);
    if (wanted == Corpus::spoilt) {
        writeStrangers(request, told);
        if (told.feed && told.feed->items.size() > 6) told.feed->items.resize(6); // whose fields are looked into one by one
    }
    write("sync_reply", "whole_feed", textOf(told));
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
    const bool spoilt = argc == 3 && std::string_view(argv[1]) == "--spoilt";
    if (argc != 2 && !spoilt) {
        std::cerr << "make_corpus [--spoilt] FOLDER\n";
        return 2;
    }
    if (spoilt) touat::fuzz::wanted = touat::fuzz::Corpus::spoilt;
    touat::fuzz::corpus = argv[argc - 1];
    touat::fuzz::writeFacts("stall_facts");
    touat::fuzz::writeFacts("feed");
    touat::fuzz::writeAfternoon();
    touat::fuzz::writeOthers();
    return 0;
}

// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/enrolment.h"

#include <algorithm>

#include "core/people/staff_table.h"
#include "core/stock/place_table.h"

namespace touat {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's
constexpr std::size_t codeLength = 26;                                   // 130 bits hold 128
constexpr int devicesToForget = 16; // of one stall, between a copy of the centre and its loss
constexpr int mostAhead = 64;       // of a book that stood alone, and was put back so often
constexpr std::size_t longestSign = 200; // bytes, as of every place

int valueOf(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    const auto at = alphabet.find(c);
    return at == alphabet.npos ? -1 : static_cast<int>(at);
}

std::string written(const std::array<std::uint8_t, 16>& secret) {
    std::string code;
    unsigned buffer = 0;
    int bits = 2; // two zero bits in front fill 128 up to 130
    for (const auto byte : secret) {
        buffer = (buffer << 8) | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            code += alphabet[(buffer >> bits) & 31];
            if (code.size() % 6 == 4 && code.size() < 30) code += '-';
        }
        buffer &= (1U << bits) - 1;
    }
    return code;
}

/// Never one that was given before, also where this centre is a copy that has forgotten it.
int nextEpoch(const Book& centre, const std::optional<Device>& newest) {
    const int least = (centre.stream().epoch - 1) * devicesToForget + 1;
    return std::max(least, newest ? newest->stream.epoch + 1 : 1);
}

Result<EnrolCode> usableCode(Book& centre, const Hash& lookup) {
    const auto code = EnrolCodeTable(centre.db()).find(lookup.span());
    if (!code) return refuse(Reason::enrolCodeWrong);
    if (code->spent || code->expires < centre.now()) return refuse(Reason::enrolCodeSpent);
    return *code;
}

} // namespace

Hash CodeSecret::lookup() const { return Hasher("TOUAT-CODE1").add(secret).finish(); }

Hash CodeSecret::proofOf(const std::vector<std::string>& certificate) const {
    Hasher hasher("TOUAT-CA1");
    hasher.add(secret);
    for (const auto& line : certificate) hasher.add(line);
    return hasher.finish();
}

std::optional<CodeSecret> readEnrolCode(std::string_view code) {
    std::vector<int> values;
    for (const char c : code) {
        if (c == ' ' || c == '-') continue;
        const int value = valueOf(c);
        if (value < 0) return std::nullopt;
        values.push_back(value);
    }
    if (values.size() != codeLength || values.front() > 7) return std::nullopt;
    CodeSecret read;
    unsigned buffer = 0;
    int bits = -2;
    std::size_t at = 0;
    for (const int value : values) {
        buffer = (buffer << 5) | static_cast<unsigned>(value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        read.secret[at++] = static_cast<std::uint8_t>(buffer >> bits);
        buffer &= (1U << bits) - 1;
    }
    must(at == read.secret.size(), "26 characters are 16 bytes");
    return read;
}

Result<std::string> makeEnrolCode(Book& centre, const Person& by, Stall stall) {
    if (const auto may = mayDo(by, Right::managePeople); !may) return may.refusal();
    if (stall.isCentre()) return refuse(Reason::stallTaken, stall.text());
    CodeSecret code;
    centre.surroundings().random.fill(code.secret);
    Transaction transaction(centre.db());
    EnrolCodeTable(centre.db())
        .insert(code.lookup().span(), code.secret, stall,
                Moment::utcMs(centre.now().utcMs() + enrolCodeLifeMs));
    transaction.commit();
    return written(code.secret);
}

Result<HelloReply> answerHello(Book& centre, const HelloRequest& request,
                               const std::vector<std::string>& certificate) {
    const auto code = usableCode(centre, request.lookup);
    if (!code) return code.refusal();
    CodeSecret secret;
    std::copy(code->secret.begin(), code->secret.end(), secret.secret.begin());
    return HelloReply{certificate, secret.proofOf(certificate)};
}

Result<EnrolReply> enrol(Book& centre, const EnrolRequest& request) {
    const auto secret = readEnrolCode(request.code);
    if (!secret) return refuse(Reason::enrolCodeWrong);
    const auto code = usableCode(centre, secret->lookup());
    if (!code) return code.refusal();
    for (const auto* text : {&request.stallName.arabic, &request.stallName.latin})
        if (text->size() > longestSign) return refuse(Reason::textUnusable);
    DeviceTable devices(centre.db());
    const auto newest = devices.newest(code->stall);
    DeviceEnrolled fact;
    fact.stall = code->stall;
    fact.publicKey = request.publicKey;
    const auto next = nextEpoch(centre, newest);
    fact.epoch = request.epoch.value_or(next);
    // With a number far ahead whoever stole a code would leave the stall none for its next devices.
    if (fact.epoch < 1 || fact.epoch > next + mostAhead || fact.epoch > id_bits::epochMax || devices.find({fact.stall, fact.epoch}))
        return refuse(Reason::stallTaken, code->stall.text());
    fact.stallName = request.stallName;
    if (fact.stallName.isEmpty() && newest) fact.stallName = newest->stallName;
    if (fact.stallName.isEmpty()) fact.stallName = {code->stall.text(), code->stall.text()};
    // Spent first: should the power go between the two, a new code is made, never one used twice.
    {
        Transaction transaction(centre.db());
        EnrolCodeTable(centre.db()).spend(secret->lookup().span(), centre.now());
        transaction.commit();
    }
    // A device makes its place one that goods can be sent to; the centre may describe it better.
    std::vector<Fact> facts{fact};
    if (!PlaceTable(centre.db()).find(fact.stall))
        facts.emplace_back(PlaceSet{fact.stall, usualCard(fact.stall, fact.stallName)});
    (void)centre.recordTogether(Person::commandLine(), facts);
    EnrolReply reply;
    reply.stall = fact.stall;
    reply.epoch = fact.epoch;
    reply.stallName = fact.stallName;
    for (const auto& pepper : centre.surroundings().peppers) {
        PepperMessage message;
        message.id = pepper.id;
        message.secret.bytes = pepper.secret;
        reply.peppers.push_back(message);
    }
    return reply;
}

} // namespace touat

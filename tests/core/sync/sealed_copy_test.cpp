// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that anybody may find: the right key opens it whole, nothing else opens any of it.
#include "core/sync/sealed_copy.h"

#include <sodium.h>

#include <fstream>
#include <sstream>

#include "core/store/fault.h"
#include "given.h"

namespace touat {
namespace {

class SealedCopy : public ::testing::Test {
  protected:
    static std::string read(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        return text.str();
    }
    std::filesystem::path write(const std::string& name, const std::string& bytes) {
        const auto file = folder / name;
        std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
        return file;
    }
    static std::string pattern(std::size_t bytes) {
        std::string text(bytes, '\0');
        for (std::size_t i = 0; i < bytes; ++i) text[i] = static_cast<char>(i * 31 + i / 251);
        return text;
    }
    /// Which fault opening ends with; nothing may be left of it.
    FaultKind faultOf(const std::filesystem::path& file, const SafeKey& with) {
        const auto away = folder / "away";
        try {
            (void)openSealed(file, away, with);
        } catch (const Fault& fault) {
            EXPECT_FALSE(std::filesystem::exists(away));
            return fault.kind();
        }
        std::filesystem::remove_all(away);
        ADD_FAILURE() << "it opened";
        return FaultKind::paper;
    }

    given::TemporaryFolder folder;
    given::CountingRandom random;
    SafeKey key = makeSafeKey(random);
};

TEST_F(SealedCopy, whatWasSealedIsOpenedByteForByte) {
    std::vector<std::filesystem::path> files;
    for (const std::size_t bytes : {0, 1, 65'530, 65'536, 65'537, 300'000})
        files.push_back(write("f" + std::to_string(bytes), pattern(bytes)));
    seal(files, folder / "all.sealed", key.publicHalf);
    EXPECT_FALSE(std::filesystem::exists(folder / "all.sealed.half"));
    const auto names = openSealed(folder / "all.sealed", folder / "open", key);
    ASSERT_EQ(names.size(), files.size());
    for (const auto& file : files)
        EXPECT_EQ(read(folder / "open" / file.filename()), read(file)) << file;
    EXPECT_EQ(read(folder / "all.sealed").find(pattern(300'000).substr(1000, 64)),
              std::string::npos);
}

TEST_F(SealedCopy, anotherKeyAndAnotherFileOpenNothing) {
    seal({write("a", "secret")}, folder / "a.sealed", key.publicHalf);
    EXPECT_EQ(faultOf(folder / "a.sealed", makeSafeKey(random)), FaultKind::damaged);
    EXPECT_EQ(faultOf(write("b", "SQLite format 3"), key), FaultKind::notABook);
    EXPECT_EQ(faultOf(folder / "nowhere", key), FaultKind::noSuchFile);
    std::filesystem::create_directory(folder / "full");
    write("full/mine", "stays");
    EXPECT_THROW((void)openSealed(folder / "a.sealed", folder / "full", key), Fault);
    EXPECT_EQ(read(folder / "full" / "mine"), "stays");
}

TEST_F(SealedCopy, everyChangedByteIsNoticed) {
    seal({write("a", "12 sales"), write("b", "keys")}, folder / "a.sealed", key.publicHalf);
    const auto whole = read(folder / "a.sealed");
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto fault = faultOf(write("changed", changed), key);
        EXPECT_EQ(fault, i < 15 ? FaultKind::notABook : FaultKind::damaged) << "byte " << i;
    }
    for (std::size_t length = 15; length < whole.size(); ++length)
        EXPECT_EQ(faultOf(write("cut", whole.substr(0, length)), key), FaultKind::damaged)
            << "cut at " << length;
    EXPECT_EQ(faultOf(write("longer", whole + 'x'), key), FaultKind::damaged);
}

TEST_F(SealedCopy, piecesCannotBeTakenOutOrChangePlaces) {
    seal({write("a", pattern(300'000))}, folder / "a.sealed", key.publicHalf);
    const auto whole = read(folder / "a.sealed");
    constexpr std::size_t chunk = 65'536 + crypto_secretstream_xchacha20poly1305_ABYTES;
    const std::size_t head = whole.size() - 4 * chunk - (whole.size() - 119) % chunk;
    ASSERT_EQ(head, 119U) << "15 of magic, 80 of the key, 24 of the stream";
    auto without = whole;
    without.erase(head + chunk, chunk);
    EXPECT_EQ(faultOf(write("without", without), key), FaultKind::damaged);
    auto swapped = whole.substr(0, head) + whole.substr(head + chunk, chunk) +
                   whole.substr(head, chunk) + whole.substr(head + 2 * chunk);
    EXPECT_EQ(faultOf(write("swapped", swapped), key), FaultKind::damaged);
    EXPECT_EQ(faultOf(write("short", whole.substr(0, head + 4 * chunk)), key), FaultKind::damaged)
        << "the last piece is missing";
}

// Whoever knows the public half can seal: a name must not lead out of the folder.
TEST_F(SealedCopy, aNameThatLeadsElsewhereIsRefused) {
    for (const std::string name : {"../escaped", "/tmp/escaped", "", ".hidden", "a\\b", "a b"}) {
        const auto quoted = name == "a\\b" ? std::string("a\\\\b") : name;
        const auto inside = R"({"files":[{"name":")" + quoted + R"(","bytes":1}]})" + "\nx";
        std::string streamKey(crypto_secretstream_xchacha20poly1305_KEYBYTES, 'k');
        std::string sealedKey(streamKey.size() + crypto_box_SEALBYTES, '\0');
        std::string header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
        std::string chunk(inside.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        const auto bytes = [](std::string& text) {
            return reinterpret_cast<unsigned char*>(text.data());
        };
        auto plain = inside;
        crypto_secretstream_xchacha20poly1305_state state;
        crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(header), bytes(streamKey));
        crypto_secretstream_xchacha20poly1305_push(&state, bytes(chunk), nullptr, bytes(plain),
                                                   plain.size(), nullptr, 0,
                                                   crypto_secretstream_xchacha20poly1305_TAG_FINAL);
        ASSERT_EQ(crypto_box_seal(bytes(sealedKey), bytes(streamKey), streamKey.size(),
                                  key.publicHalf.bytes.data()),
                  0);
        EXPECT_EQ(faultOf(write("hostile", "TOUAT-SEALED-1\n" + sealedKey + header + chunk), key),
                  FaultKind::damaged)
            << name;
        EXPECT_FALSE(std::filesystem::exists(folder / "escaped"));
    }
}

TEST_F(SealedCopy, theKeyOfTheSafeIsAFileOfItsOwn) {
    const auto file = folder / "safe.key";
    saveSafeKey(file, key);
    EXPECT_EQ(loadSafeKey(file).publicHalf, key.publicHalf);
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_THROW(saveSafeKey(file, makeSafeKey(random)), Fault) << "never over another key";
    EXPECT_EQ(loadSafeKey(file).secretHalf, key.secretHalf);
    EXPECT_THROW((void)loadSafeKey(write("other", "hello\n")), Fault);
}

} // namespace
} // namespace touat

// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device is heard over a line that shows its certificate, and by its signature alone it gets one.
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <fstream>

#include "app/machine.h"
#include "app/manager/questions.h"
#include "core/sync/messages.h"
#include "core/sync/stall_side.h"
#include "joined_stalls.h"
#include "tls_line.h"

namespace touat::processes {
namespace {

class Certificates : public TwoJoinedStalls {
  protected:
    std::string body() { return textOf(nextRequest(*s07.open())); }
    Words headers(const std::string& path, const std::string& body) {
        return {std::string(deviceHeader) + ": S07-1",
                std::string(signatureHeader) + ": " + s07.speaker().keys.sign(signedText(path, body))};
    }
    /// A SYNC of S07 over a line that shows what is in the file.
    Replied over(const std::filesystem::path& shown) {
        const auto text = body();
        return centre.post(path::sync, text, headers(path::sync, text), shown);
    }
    /// All that the centre answers to it, headers too.
    std::string heardOver(const std::filesystem::path& shown) {
        const auto text = body();
        EnemyLine line(centre.port(), EnemyLine::Speech::tls, 1, shown);
        std::string head = "POST " + std::string(path::sync) + " HTTP/1.1\r\nHost: c\r\nConnection: close\r\n";
        for (const auto& header : headers(path::sync, text)) head += header + "\r\n";
        (void)line.send(head + "Content-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text);
        return line.hear(30'000);
    }
    /// What S07 shows, as the centre certified it when its clock was right: from tomorrow on as it is now.
    std::filesystem::path fromTomorrow() {
        const auto file = centre.shownBy(s07.speaker());
        std::ifstream stream(file);
        const std::string text(std::istreambuf_iterator<char>(stream), {});
        const std::unique_ptr<BIO, decltype(&BIO_free)> bytes(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())),
                                                              &BIO_free);
        const std::unique_ptr<X509, decltype(&X509_free)> shown(
            PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr), &X509_free);
        const std::unique_ptr<FILE, decltype(&std::fclose)> authority(
            std::fopen(centre.home().certificates().authorityKey.c_str(), "r"), &std::fclose);
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            PEM_read_PrivateKey(authority.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
        X509_gmtime_adj(X509_getm_notBefore(shown.get()), 24L * 60 * 60);
        EXPECT_GT(X509_sign(shown.get(), key.get(), EVP_sha256()), 0);
        const auto dated = folder / "dated.pem";
        const std::unique_ptr<FILE, decltype(&std::fclose)> to(std::fopen(dated.c_str(), "w"), &std::fclose);
        EXPECT_EQ(PEM_write_X509(to.get(), shown.get()), 1);
        const auto secret = text.find("-----BEGIN PRIVATE KEY-----");
        EXPECT_NE(secret, text.npos);
        std::fputs(text.c_str() + secret, to.get());
        return dated;
    }
    Replied fetched(const std::filesystem::path& shown = {}) {
        return centre.post(path::certificate, "{}", headers(path::certificate, "{}"), shown);
    }
};

TEST_F(Certificates, aLineShowsTheCertificateOfTheDeviceThatSigns) {
    const auto own = centre.shownBy(s07.speaker());
    EXPECT_EQ(over(own).status, 200);
    EXPECT_EQ(over({}).reason(), "certificate_wanted");
    EXPECT_EQ(over(centre.shownBy(s12.speaker())).reason(), "certificate_wanted") << "another's";
    EXPECT_EQ(over(centre.shownBy(s07.speaker(), 366)).reason(), "certificate_wanted") << "its time is over";
    EXPECT_EQ(over(centre.shownBy(s07.speaker(), 364)).status, 200);
}

TEST_F(Certificates, whoeverElseSignedItsLineIsCut) {
    given::TemporaryFolder strange;
    const CertificateFiles strangers(strange.path());
    makeCertificates(strangers);
    const auto by = s07.speaker();
    const auto forged = writeShown(strange / "shown.pem", by,
                                   certifyDevice(strangers, {Stall::number(7), 1}, by.keys.publicKey(),
                                                 MachineClock().now()));
    EXPECT_EQ(heardOver(forged), "");
    // The centre's own is none of a device, though its authority signed that too.
    const auto own = centre.home().certificates();
    std::ofstream both(strange / "own.pem");
    both << std::ifstream(own.server).rdbuf() << std::ifstream(own.serverKey).rdbuf();
    both.close();
    EXPECT_EQ(heardOver(strange / "own.pem"), "");
    EXPECT_TRUE(heardOver(centre.shownBy(by)).starts_with("HTTP/1.1 200"));
}

TEST_F(Certificates, bySignatureAloneADeviceGetsOneAndASyncBringsTheNext) {
    const auto first = json::Parser().as<CertificateAnswer>(fetched().body);
    ASSERT_TRUE(first);
    EXPECT_EQ(over(writeShown(folder / "first.pem", s07.speaker(), first->certificate)).status, 200);
    EXPECT_EQ(fetched(centre.shownBy(s07.speaker(), 900)).status, 200) << "an old one breaks no line";
    const auto header = std::string(certificateHeader) + ": ";
    EXPECT_EQ(heardOver(centre.shownBy(s07.speaker(), 200)).find(header), std::string::npos);
    const auto heard = heardOver(centre.shownBy(s07.speaker(), 320));
    const auto at = heard.find(header);
    ASSERT_NE(at, std::string::npos) << heard;
    const auto begin = at + header.size();
    const auto next = heard.substr(begin, heard.find("\r\n", begin) - begin);
    EXPECT_EQ(over(writeShown(folder / "next.pem", s07.speaker(), next)).status, 200);
}

TEST_F(Certificates, r11_aCentreWhoseClockWasSetBackHearsItsStalls) {
    EXPECT_EQ(over(fromTomorrow()).status, 200);
}

TEST_F(Certificates, aCentreThatCouldCertifyNobodyDoesNotServe) {
    ASSERT_EQ(centre.stop(), 0);
    std::filesystem::remove(centre.home().certificates().authorityKey);
    EXPECT_EQ(run({program("touat-centre"), "serve", centre.home().folder, "--address", "127.0.0.1", "--port", "0"}).code, 3);
}

TEST_F(Certificates, aTillFetchesItsOwnAndKeepsItWithItsKeys) {
    const auto kept = loadKeys(keysBeside(s07.file)).certificate; // it has synced when it joined
    ASSERT_NE(kept, "");
    EXPECT_EQ(over(writeShown(folder / "kept.pem", s07.speaker(), kept)).status, 200);
    keepCertificate(keysBeside(s07.file), "bm90aGluZw=="); // no certificate at all
    EXPECT_EQ(s07.sync().code, 0);
    EXPECT_NE(loadKeys(keysBeside(s07.file)).certificate, "bm90aGluZw==");
}

TEST_F(Certificates, aDeviceThatIsShutOutGetsNoneAndIsHeardNoMore) {
    const auto before = centre.shownBy(s07.speaker());
    centre.order("revoke", {"--device", "S07-1", "--because", "stolen"});
    EXPECT_EQ(fetched().reason(), "device_replaced");
    EXPECT_EQ(fetched(before).reason(), "device_replaced");
    const auto question = std::string("{}");
    EXPECT_EQ(centre.post(path::ask, question, headers(path::ask, question), before).reason(), "device_replaced");
    EXPECT_EQ(over({}).status, 200) << "it is told that it is shut out";
    EXPECT_EQ(s12.sync().code, 0);
}

} // namespace
} // namespace touat::processes

// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The artisan's page over real HTTPS, as a phone without JavaScript asks for it, and the command
// that gives the link.
#include <gtest/gtest.h>

#include "core/hash.h"
#include "joined_stalls.h"

namespace touat::processes {
namespace {

struct Shown {
    int status = 0;
    std::string head;
    std::string body;
    std::string header(const std::string& name) const {
        const auto at = head.find("\r\n" + name + ": ");
        if (at == head.npos) return {};
        const auto begin = at + name.size() + 4;
        return head.substr(begin, head.find("\r\n", begin) - begin);
    }
};

class PhoneLine : public OneJoinedStall {
  protected:
    static constexpr auto address = "https://touat.example.dz";

    PhoneLine() {
        (void)s07.sellOne();
        EXPECT_EQ(s07.sync().code, 0);
    }
    /// "/a/…" of a new link.
    std::string linkOf(const JoinedStall& stall) {
        const auto link =
            centre.order("artisan-link", {"--artisan", stall.card, "--public-address", address});
        EXPECT_TRUE(link.starts_with(std::string(address) + "/a/")) << link;
        return link.substr(std::string(address).size());
    }
    Shown ask(const std::string& path, const Words& how = {}) {
        Words command{"curl",
                      "--silent",
                      "--show-error",
                      "--max-time",
                      "60",
                      "--include",
                      "--cacert",
                      centre.home().certificates().authority,
                      "--connect-to",
                      std::string(centreHostName) +
                          ":443:127.0.0.1:" + std::to_string(centre.port()),
                      "https://" + std::string(centreHostName) + path};
        command.insert(command.end(), how.begin(), how.end());
        const auto ended = run(command);
        Shown shown;
        const auto gap = ended.out.find("\r\n\r\n");
        if (gap == std::string::npos) return shown;
        shown.head = ended.out.substr(0, gap + 2);
        shown.body = ended.out.substr(gap + 4);
        shown.status = std::stoi(shown.head.substr(shown.head.find(' ') + 1));
        return shown;
    }
    Shown tryPin(const std::string& path, const std::string& pin) {
        return ask(path, {"--data", "pin=" + pin});
    }
    Ended orderLink(const Words& more) { return run(centre.orderWords("artisan-link", more)); }
};

TEST_F(PhoneLine, aPersonOpensTheirPageAndClosesIt) {
    const auto path = linkOf(s07);
    const auto door = ask(path);
    EXPECT_EQ(door.status, 200);
    EXPECT_EQ(door.header("Content-Type"), "text/html; charset=utf-8");
    const auto policy = door.header("Content-Security-Policy");
    EXPECT_TRUE(policy.starts_with("default-src 'none'; img-src data:; style-src 'nonce-"))
        << policy;
    EXPECT_NE(policy.find("form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
              policy.npos);
    EXPECT_EQ(policy.find("unsafe"), policy.npos);
    EXPECT_EQ(door.header("Cache-Control"), "no-store");
    EXPECT_EQ(door.header("Referrer-Policy"), "no-referrer");
    const auto opened = tryPin(path, "4826");
    EXPECT_EQ(opened.status, 303);
    EXPECT_EQ(opened.header("Location"), path + "?l=ar");
    const auto cookie = opened.header("Set-Cookie");
    EXPECT_NE(cookie.find("; Secure; HttpOnly; SameSite=Strict"), cookie.npos) << cookie;
    const auto kept = "Cookie: " + cookie.substr(0, cookie.find(';'));
    const auto account = ask(path + "?l=fr", {"--header", kept});
    EXPECT_EQ(account.status, 200);
    EXPECT_LT(account.body.size(), 60'000U);
    EXPECT_NE(account.body.find("127,50</bdi><small>DA"), std::string::npos) << "85 % of 150";
    EXPECT_NE(account.body.find("Fatma of S07"), std::string::npos);
    EXPECT_EQ(ask(path, {"--header", kept, "--data", "leave=1"}).status, 200);
    EXPECT_EQ(ask(path, {"--header", kept}).body.find("127,50"), std::string::npos);
    // Neither link nor cookie can be read in the log.
    EXPECT_EQ(centre.log().find(path.substr(3)), std::string::npos);
    EXPECT_EQ(centre.log().find(kept.substr(14)), std::string::npos);
    EXPECT_NE(centre.log().find("/a/: 303"), std::string::npos);
}

TEST_F(PhoneLine, guessingIsLockedAndAKilledCentreDoesNotForget) {
    const auto path = linkOf(s07);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(tryPin(path, "9999").status, 403);
    const auto locked = tryPin(path, "9999");
    EXPECT_NE(locked.body.find("انتظر"), std::string::npos);
    centre.kill();
    centre.start();
    const auto still = tryPin(path, "4826");
    EXPECT_EQ(still.status, 403);
    EXPECT_EQ(still.header("Set-Cookie"), "");
    EXPECT_NE(still.body.find("انتظر"), std::string::npos);
}

TEST_F(PhoneLine, whatIsNoPageStaysShut) {
    const auto path = linkOf(s07);
    EXPECT_EQ(ask("/a/").status, 404);
    EXPECT_EQ(ask("/a/" + std::string(32, '0')).status, 404);
    EXPECT_EQ(ask("/a/../v1/ask", {"--path-as-is"}).status, 404);
    EXPECT_EQ(ask("/").status, 404);
    EXPECT_EQ(ask("/v1/ask").status, 404);
    EXPECT_EQ(ask(path, {"--request", "PUT"}).status, 405);
    EXPECT_EQ(ask(path, {"--request", "DELETE"}).status, 405);
    EXPECT_EQ(ask(path, {"--data", std::string(5000, 'x')}).status, 413);
    EXPECT_EQ(ask(path, {"--header", "Cookie: touat=" + std::string(9000, 'x')}).status, 413);
    EXPECT_TRUE(centre.isRunning());
}

TEST_F(PhoneLine, theLinkIsGivenOnceAndEndsTheOneBefore) {
    const auto first = linkOf(s07);
    const auto second = linkOf(s07);
    EXPECT_EQ(ask(first).status, 404);
    EXPECT_EQ(ask(second).status, 200);
    // Also while nobody serves; with a card to print, and another number and PIN on it.
    EXPECT_EQ(centre.stop(), 0);
    const auto paper = (folder / "card.pdf").string();
    const auto third = run(
        centre.orderWords("artisan-link", {"--artisan", s07.card, "--public-address", address,
                                           "--another-card", "--another-pin", "--paper", paper}),
        "7193\n");
    ASSERT_EQ(third.code, 0) << third.err;
    const auto link = third.out.substr(0, third.out.find('\n'));
    const auto text = run({"pdftotext", "-raw", paper, "-"});
    EXPECT_NE(text.out.find("29"), std::string::npos);
    EXPECT_EQ(text.out.find(s07.card), std::string::npos) << "the old number";
    const auto prefix = (folder / "card").string();
    mustRun({"pdftoppm", "-r", "203", "-png", "-singlefile", paper, prefix});
    EXPECT_NE(run({"zbarimg", "--quiet", "--raw", prefix + ".png"}).out.find(link),
              std::string::npos);
    centre.start();
    const auto path = link.substr(std::string(address).size());
    EXPECT_EQ(ask(second).status, 404);
    EXPECT_EQ(tryPin(path, "4826").status, 403);
    EXPECT_EQ(tryPin(path, "7193").status, 303);
    EXPECT_EQ(orderLink({"--artisan", s07.card, "--public-address", address}).code, 1)
        << "the lost card";
}

TEST_F(PhoneLine, aPhoneMeetsTheCertificateOfThePublicName) {
    const auto certificate = (folder / "public.pem").string();
    const auto key = (folder / "public.key").string();
    mustRun({"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=touat.example.dz", "-addext",
             "subjectAltName=DNS:touat.example.dz", "-out", certificate, "-keyout", key});
    EXPECT_EQ(centre.stop(), 0);
    centre.start(30, {"--public-address", address, "--public-certificate", certificate,
                      "--public-key", key});
    // The daemon knows the address; a phone trusts the certificate for that name, and stalls go on.
    const auto link = centre.order("artisan-link", {"--artisan", s07.card});
    ASSERT_TRUE(link.starts_with(address)) << link;
    const auto to = "touat.example.dz:443:127.0.0.1:" + std::to_string(centre.port());
    const auto phone = run({"curl", "--silent", "--show-error", "--fail", "--cacert", certificate,
                            "--connect-to", to, link});
    EXPECT_EQ(phone.code, 0) << phone.err;
    EXPECT_NE(phone.out.find("id=\"pin\""), std::string::npos);
    EXPECT_EQ(ask(link.substr(std::string(address).size())).status, 200);
    EXPECT_EQ(s07.sync().code, 0);
}

TEST_F(PhoneLine, anOrderThatCannotBeGivenSaysWhy) {
    const auto unknown = orderLink({"--artisan", "29999999", "--public-address", address});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_NE(unknown.err.find("artisan_unknown"), std::string::npos);
    const auto nowhere = orderLink({"--artisan", s07.card});
    EXPECT_EQ(nowhere.code, 2);
    EXPECT_NE(nowhere.err.find("--public-address"), std::string::npos);
    for (const auto* wrong :
         {"http://touat.dz", "https://", "https://a/b", "touat.dz", "https://a?b"})
        EXPECT_EQ(orderLink({"--artisan", s07.card, "--public-address", wrong}).code, 2) << wrong;
    const auto weak =
        run(centre.orderWords("artisan-link", {"--artisan", s07.card, "--public-address", address,
                                               "--another-pin"}),
            "1234\n");
    EXPECT_EQ(weak.code, 1);
    EXPECT_NE(weak.err.find("pin_too_weak"), std::string::npos);
}

} // namespace
} // namespace touat::processes

// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/door.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include "app/centre/answers.h"
#include "app/centre/door_tls.h"
#include "app/centre/lines.h"
#include "app/centre/watch.h"
#include "core/store/fault.h"

namespace touat {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::use_awaitable;
using tcp = asio::ip::tcp;

namespace {

http::status statusOf(AnswerKind kind) {
    switch (kind) {
    case AnswerKind::done: return http::status::ok;
    case AnswerKind::refused: return http::status::conflict;
    case AnswerKind::unreadable: return http::status::bad_request;
    case AnswerKind::tooLarge: return http::status::payload_too_large;
    case AnswerKind::notTrusted: return http::status::forbidden;
    case AnswerKind::unknownPlace: return http::status::not_found;
    }
    return http::status::internal_server_error;
}

tcp::acceptor listenAt(asio::io_context& io, const std::string& address, std::uint16_t port) {
    boost::system::error_code failed;
    tcp::acceptor acceptor(io);
    const tcp::endpoint endpoint(asio::ip::make_address(address, failed), port);
    if (!failed) acceptor.open(endpoint.protocol(), failed);
    if (!failed) acceptor.set_option(asio::socket_base::reuse_address(true), failed);
    if (!failed) acceptor.bind(endpoint, failed);
    if (!failed) acceptor.listen(asio::socket_base::max_listen_connections, failed);
    if (failed)
        throw Fault(FaultKind::inUse,
                    address + ':' + std::to_string(port) + ": " + failed.message());
    return acceptor;
}

constexpr std::size_t mostOfAnybody = 16 * 1024;           // that nobody need stand in for: strangers ask in less
constexpr std::size_t mostOfAll = 32 * 1024 * 1024;       // that longer ones hold together
constexpr std::size_t mostPassedOver = 8 * 1024 * 1024;   // of what was refused
constexpr std::size_t slowestLine = 8 * 1024;             // bytes in a second

/// A line's place at the door.
class Place {
  public:
    Place(Lines& lines, beast::tcp_stream& line) : m_lines(lines), m_line(&line) {
        boost::system::error_code gone;
        m_lines.add(m_line, line.socket().remote_endpoint(gone).address().to_string(), [&line] { line.close(); });
    }
    ~Place() { m_lines.remove(m_line); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    void renew() { m_lines.renew(m_line); }
    bool hold(std::size_t bytes) { return m_lines.hold(m_line, bytes); }
    void letGo() { m_lines.letGo(m_line); }

  private:
    Lines& m_lines;
    beast::tcp_stream* m_line;
};

/// Of those who bring many entries one after the other is heard: the thread that has the book is never further from a short
/// question, or a single sale, than one long message and what it moves in the tables. On the loop's thread alone.
class Turns {
  public:
    explicit Turns(asio::io_context& io) : m_io(io), m_free(io) { m_free.expires_at(asio::steady_timer::time_point::max()); }
    /// Whoever has it lets it go, on whatever thread.
    using Turn = std::shared_ptr<Turns>;
    asio::awaitable<Turn> next() {
        boost::system::error_code woken;
        while (m_taken) co_await m_free.async_wait(asio::redirect_error(use_awaitable, woken));
        m_taken = true;
        co_return Turn(this, [&io = m_io](Turns* turns) { // it may outlast the turns, and posts in vain then
            asio::post(io, [turns] {
                turns->m_taken = false;
                turns->m_free.cancel_one();
            });
        });
    }

  private:
    asio::io_context& m_io;
    asio::steady_timer m_free; // expires for nobody
    bool m_taken = false;
};

} // namespace

class Door::Inside {
  public:
    Inside(Office& office, PhoneDesk& phones, DaemonLog& log, const CertificateFiles& certificates,
           const DoorSettings& settings)
        : m_office(office), m_phones(phones), m_log(log), m_settings(settings),
          m_certificates(certificates), m_tls(devicesTlsContext(certificates)),
          m_acceptor(listenAt(m_io, settings.address, settings.port)), m_watching(m_io),
          m_signals(m_io, SIGINT, SIGTERM) {
        if (const auto& face = settings.face; !face.certificate.empty()) {
            m_publicTls.emplace(PublicTls{face.name(), tlsContext(face.certificate, face.key)});
            SSL_CTX_set_tlsext_servername_callback(m_tls.native_handle(), &PublicTls::choose);
            SSL_CTX_set_tlsext_servername_arg(m_tls.native_handle(), &*m_publicTls);
        }
        if (settings.watchPort >= 0)
            m_watching =
                listenAt(m_io, "127.0.0.1", static_cast<std::uint16_t>(settings.watchPort));
    }

    std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }
    std::uint16_t watchPort() const {
        return m_watching.is_open() ? m_watching.local_endpoint().port() : 0;
    }

    int run() {
        m_signals.async_wait([this](const boost::system::error_code& error, int) {
            if (!error) stop();
        });
        asio::co_spawn(m_io, listen(), asio::detached);
        if (m_watching.is_open()) asio::co_spawn(m_io, beWatched(), asio::detached);
        m_io.run();
        m_book.join();
        return m_failed ? 1 : 0;
    }

  private:
    void stop() {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        m_watching.close(ignored);
        m_signals.cancel(ignored);
        m_stopping = true;
        if (m_lines.size() == 0) return; // nothing keeps the loop alive any more
        // What has begun is finished; a line that only stays open is not waited for.
        m_lastCall.expires_after(std::chrono::seconds(2));
        m_lastCall.async_wait([this](const boost::system::error_code&) { m_io.stop(); });
    }

    asio::awaitable<void> listen() {
        while (m_acceptor.is_open()) {
            boost::system::error_code failed;
            auto socket = co_await m_acceptor.async_accept(
                asio::redirect_error(use_awaitable, failed));
            if (failed) continue;
            m_counts.connected();
            if (m_lines.size() >= static_cast<std::size_t>(m_settings.mostConnections)) {
                m_lines.makeRoom();
                m_counts.crowdedOut();
            }
            asio::co_spawn(m_io, converse(std::move(socket)), asio::detached);
        }
    }

    asio::awaitable<void> converse(tcp::socket socket) {
        try {
            co_await exchange(std::move(socket));
        } catch (const boost::system::system_error&) {
            // A line that breaks is the normal state of a line.
        } catch (const std::exception& error) {
            // Somebody sent what we did not think of: they lose their line, and we hear of it.
            DaemonLine line{DaemonEvent::unthought, std::string("a message that was not thought of: ") + error.what()};
            line.from = DaemonLog::strangers;
            m_log.tell(line);
        }
    }

    asio::awaitable<void> exchange(tcp::socket socket) {
        beast::ssl_stream<beast::tcp_stream> stream(beast::tcp_stream(std::move(socket)), m_tls);
        auto& line = beast::get_lowest_layer(stream);
        Place place(m_lines, line);
        const auto patience = std::chrono::seconds(m_settings.secondsToAnswer);
        line.expires_after(patience);
        co_await stream.async_handshake(asio::ssl::stream_base::server, use_awaitable);
        const auto shown = shownBy(stream.native_handle());
        beast::flat_buffer buffer;
        bool keep = true;
        bool unread = false;
        while (keep && !m_stopping) {
            line.expires_after(patience);
            Parser parser;
            parser.header_limit(8 * 1024);
            parser.body_limit(mostRequestBytes);
            boost::system::error_code failed;
            co_await http::async_read_header(stream, buffer, parser,
                                             asio::redirect_error(use_awaitable, failed));
            if (const auto bytes = announced(parser); !failed && bytes > mostOfAnybody) {
                bool room = false;
                if (saysWho(parser.get())) room = co_await roomFor(place, bytes);
                else failed = http::error::body_limit;
                if (!failed && !room) break;
                // A day of sales, or one of two thousand lines, is a while on the way by a telephone at the edge of the desert.
                line.expires_after(patience + std::chrono::seconds(std::min(bytes, mostRequestBytes) / slowestLine));
            }
            if (!failed)
                co_await http::async_read(stream, buffer, parser,
                                          asio::redirect_error(use_awaitable, failed));
            if (failed == http::error::end_of_stream || failed == beast::error::timeout) break;
            http::response<http::string_body> response;
            if (failed == http::error::body_limit || failed == http::error::header_limit) {
                DaemonLine said{DaemonEvent::tooLarge, "a request that is too large"};
                said.from = DaemonLog::strangers;
                m_log.tell(said);
                response = written(refusedWith(refuse(Reason::tooLarge)));
                keep = false;
                unread = true;
            } else if (failed) {
                break;
            } else {
                auto request = parser.release();
                keep = request.keep_alive();
                place.renew();
                response = co_await respond(std::move(request), shown);
                place.letGo();
            }
            response.keep_alive(keep);
            response.prepare_payload();
            line.expires_after(patience);
            co_await http::async_write(stream, response, use_awaitable);
        }
        line.expires_after(std::chrono::seconds(2));
        if (unread) co_await passOver(stream);
        boost::system::error_code ignored;
        co_await stream.async_shutdown(asio::redirect_error(use_awaitable, ignored));
    }

    using Parser = http::request_parser<http::string_body>;

    /// How long the body will be; one that does not say it may be as long as any.
    static std::size_t announced(const Parser& parser) {
        if (!parser.is_header_done()) return 0;
        if (parser.chunked()) return mostRequestBytes;
        return static_cast<std::size_t>(parser.content_length().value_or(0));
    }
    /// It may be a lie: the signature is over the body. So all of those hold no more than `mostOfAll` together.
    static bool saysWho(const http::request<http::string_body>& request) {
        return Stream::parse(std::string(request[deviceHeader])) || !request["Touat-Local"].empty();
    }
    asio::awaitable<bool> roomFor(Place& place, std::size_t bytes) {
        constexpr int looksASecond = 20; // those that were cut are gone in less
        asio::steady_timer pause(m_io);
        for (int looks = 0; looks < m_settings.secondsToAnswer * looksASecond && !m_stopping; ++looks) {
            if (place.hold(bytes)) co_return true;
            pause.expires_after(std::chrono::milliseconds(1000 / looksASecond));
            co_await pause.async_wait(use_awaitable);
        }
        co_return false;
    }

    /// What still comes of a message that was refused: a line that is closed over unread bytes may take the answer
    /// with it. Ends with the sender's patience, the line's, or a few messages' worth.
    static asio::awaitable<void> passOver(beast::ssl_stream<beast::tcp_stream>& stream) {
        std::vector<char> bytes(64 * 1024);
        std::size_t passed = 0;
        boost::system::error_code failed;
        while (!failed && passed < mostPassedOver)
            passed += co_await stream.async_read_some(asio::buffer(bytes),
                                                      asio::redirect_error(use_awaitable, failed));
    }

    asio::awaitable<http::response<http::string_body>>
    respond(http::request<http::string_body> request, std::optional<ShownCertificate> shown) {
        if (request.target().starts_with(phonePath)) co_return co_await show(std::move(request));
        if (request.method() != http::verb::post)
            co_return written(Answer{AnswerKind::unknownPlace,
                                     textOf(messageOf(refuse(Reason::bytesUnreadable, "method")))});
        Asking asking;
        asking.path = std::string(request.target());
        asking.device = std::string(request[deviceHeader]);
        asking.signature = std::string(request[signatureHeader]);
        asking.localToken = std::string(request["Touat-Local"]);
        asking.body = std::move(request.body());
        std::int64_t tookMs = 0;
        Answer answer; // GCC 12 frees what is awaited inside a condition too early
        Turns::Turn turn;
        if (asking.path == path::sync && asking.body.size() > mostOfAnybody) turn = co_await m_turns.next();
        if (asking.path == path::copyBook)
            answer = co_await copyBook(asking);
        else
            answer = co_await asked(asking, shown, tookMs);
        count(asking.path, answer, tookMs);
        if (answer.synced)
            asio::post(m_book, [this, stream = *answer.synced, turn = std::move(turn)] { project(stream); });
        if (answer.kind != AnswerKind::done) note(asking, answer);
        co_return written(answer);
    }

    /// Strangers' words are not written down: they may be long, and many.
    void note(const Asking& asking, const Answer& answer) {
        constexpr std::size_t longest = 40;
        const bool stranger = answer.kind == AnswerKind::notTrusted || answer.kind == AnswerKind::unknownPlace;
        DaemonLine line{DaemonEvent::refused};
        if (answer.device) line.device = answer.device->text();
        line.place = stranger ? asking.path.substr(0, longest) : asking.path;
        if (answer.reason) line.reason = wordOf(*answer.reason);
        line.person = answer.person;
        const bool ourOwn = answer.person == "command_line";
        if (!ourOwn) line.from = answer.device ? line.device : DaemonLog::strangers;
        line.text = (answer.device ? line.device : ourOwn ? "command line" : "somebody") + ' ' + line.place + ": " +
                    (line.reason.empty() ? std::string(wordOf(answer.kind)) : line.reason);
        if (!answer.about.empty()) line.text += " (" + answer.about.substr(0, longest) + ')';
        m_log.tell(line);
    }

    asio::awaitable<Answer> asked(const Asking& asking, const std::optional<ShownCertificate>& shown,
                                  std::int64_t& tookMs) {
        co_return co_await asio::co_spawn(
            m_book,
            [&]() -> asio::awaitable<Answer> {
                const auto begun = m_office.steadyMs();
                auto answer = ask(asking, shown);
                tookMs = m_office.steadyMs() - begun;
                co_return answer;
            },
            use_awaitable);
    }

    // Step by step, so that stalls are answered in between. What fails is the copy: the book's own
    // faults are met by whoever reads or writes it next.
    asio::awaitable<Answer> copyBook(const Asking& asking) {
        std::optional<Answer> answer;
        for (bool first = true; !answer; first = false)
            answer = co_await asio::co_spawn(
                m_book,
                [&]() -> asio::awaitable<std::optional<Answer>> {
                    try {
                        co_return first ? m_office.beginCopy(asking) : m_office.goOnCopying();
                    } catch (const Fault& fault) {
                        m_log.tell({DaemonEvent::copyFault, std::string("a copy of the book: ") + fault.what()});
                        co_return notDone(fault);
                    }
                },
                use_awaitable);
        co_return *answer;
    }

    /// Only places that exist are counted by name: a stranger cannot make the list longer.
    void count(const std::string& place, const Answer& answer, std::int64_t tookMs) {
        const bool known = answer.kind != AnswerKind::unknownPlace &&
                           answer.kind != AnswerKind::notTrusted;
        m_counts.answered(known ? place : "other", wordOf(answer.kind), tookMs);
    }

    asio::awaitable<void> beWatched() {
        while (m_watching.is_open()) {
            boost::system::error_code failed;
            auto socket = co_await m_watching.async_accept(
                asio::redirect_error(use_awaitable, failed));
            if (!failed) asio::co_spawn(m_io, tellWatcher(std::move(socket)), asio::detached);
        }
    }

    // One question a line, and nothing that changes anything. Health is asked of the thread that has
    // the book: if that one hangs, there is no answer, and that is the answer.
    asio::awaitable<void> tellWatcher(tcp::socket socket) {
        try {
            beast::tcp_stream line(std::move(socket));
            line.expires_after(std::chrono::seconds(10));
            beast::flat_buffer buffer;
            http::request_parser<http::empty_body> parser;
            parser.header_limit(8 * 1024);
            co_await http::async_read(line, buffer, parser, use_awaitable);
            const auto target = std::string(parser.get().target());
            http::response<http::string_body> response(http::status::not_found, 11);
            response.set(http::field::content_type, "text/plain; version=0.0.4");
            if (parser.get().method() == http::verb::get &&
                (target == "/health" || target == "/metrics")) {
                const auto state = co_await asio::co_spawn(
                    m_book,
                    [&]() -> asio::awaitable<std::optional<CentreState>> { co_return look(); },
                    use_awaitable);
                response.result(state ? http::status::ok : http::status::service_unavailable);
                response.body() = !state                ? "the book cannot be read\n"
                                  : target == "/health" ? "ok\n"
                                                        : metricsOf(*state, m_counts, m_lines.size());
            }
            response.prepare_payload();
            co_await http::async_write(line, response, use_awaitable);
        } catch (const boost::system::system_error&) {
            // so is a watcher's
        }
    }

    std::optional<CentreState> look() {
        try {
            return m_office.state();
        } catch (const Fault& fault) {
            (void)faulted(fault);
            return std::nullopt;
        }
    }

    asio::awaitable<http::response<http::string_body>>
    show(http::request<http::string_body> request) {
        PhoneAsking asking;
        if (request.method() == http::verb::post)
            asking.method = PhoneMethod::post;
        else if (request.method() != http::verb::get)
            co_return http::response<http::string_body>(http::status::method_not_allowed, 11);
        asking.target = std::string(request.target());
        asking.cookie = std::string(request[http::field::cookie]);
        asking.body = std::move(request.body());
        const auto answer = co_await asio::co_spawn(
            m_book, [&]() -> asio::awaitable<PhoneAnswer> { co_return look(asking); },
            use_awaitable);
        // Neither link nor cookie: who reads a log must not be able to open a page.
        DaemonLine said{DaemonEvent::page, std::string(phonePath) + ": " + std::to_string(answer.status)};
        said.place = phonePath;
        said.from = DaemonLog::phones;
        m_log.tell(said);
        co_return written(answer);
    }

    PhoneAnswer look(const PhoneAsking& asking) {
        try {
            return m_phones.answer(asking);
        } catch (const Fault& fault) {
            (void)faulted(fault);
            return m_phones.trouble(asking);
        }
    }

    // One of the two places where faults are caught. A full disk may pass; anything else means that
    // the file must be opened and checked again, which is what a restart does.
    Answer ask(const Asking& asking, const std::optional<ShownCertificate>& shown) {
        try {
            return isOfDevice(asking) ? answerDevice(asking, shown) : m_office.answer(asking);
        } catch (const PhotoFault& fault) {
            DaemonLine line{DaemonEvent::photoFault, std::string("a photo: ") + fault.what()};
            if (const auto device = Stream::parse(asking.device)) line.device = line.from = device->text();
            m_log.tell(line);
            return notDone(fault); // its folder is not the book
        } catch (const Fault& fault) { // also one that a photo came upon
            return faulted(fault);
        }
    }

    /// Who has no place here yet, or asks from this machine, shows no certificate.
    static bool isOfDevice(const Asking& asking) {
        return !asking.device.empty() && asking.path != path::hello && asking.path != path::enrol;
    }

    /// A device is heard over a line that shows its certificate; by its signature alone it gets one. Who signs wrongly,
    /// or is closed, is answered as such.
    Answer answerDevice(const Asking& asking, const std::optional<ShownCertificate>& shown) {
        const auto now = m_office.now();
        const bool shows = shown && shown->isOf(asking.device, now);
        const bool wants = asking.path == path::certificate || (asking.path == path::sync && shows && shown->endsSoon(now));
        const auto device = shows && !wants ? std::nullopt : m_office.certifiable(asking);
        const auto made = [&] { return certifyDevice(m_certificates, device->stream, device->publicKey, now); };
        if (device && asking.path == path::certificate) {
            auto answer = doneWith(CertificateAnswer{made()});
            answer.device = device->stream;
            return answer;
        }
        if (device && !shows) {
            auto answer = refusedWith(refuse(Reason::certificateWanted, asking.device));
            answer.kind = AnswerKind::notTrusted;
            answer.device = device->stream;
            return answer;
        }
        auto answer = m_office.answer(asking);
        if (device && answer.kind == AnswerKind::done) answer.certificate = made();
        return answer;
    }

    void project(const Stream& stream) {
        try {
            m_office.project(stream);
        } catch (const Fault& fault) {
            (void)faulted(fault);
        }
    }

    Answer faulted(const Fault& fault) {
        m_log.tell({DaemonEvent::bookFault, std::string("the book: ") + fault.what()});
        if (fault.kind() != FaultKind::diskFull) {
            m_failed = true;
            asio::post(m_io, [this] { stop(); });
        }
        return notDone(fault);
    }

    static Answer notDone(const Fault& fault) {
        return refusedWith(refuse(Reason::centreRefused, std::string(wordOf(fault.kind()))));
    }

    // What a browser is told besides the page: load nothing else, run nothing, keep nothing, tell
    // nobody where it came from.
    static http::response<http::string_body> written(const PhoneAnswer& answer) {
        http::response<http::string_body> response(static_cast<http::status>(answer.status), 11);
        response.set(http::field::content_type, "text/html; charset=utf-8");
        response.set("Content-Security-Policy",
                     "default-src 'none'; img-src data:; style-src 'nonce-" + answer.nonce +
                         "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.set(http::field::cache_control, "no-store");
        response.set("Referrer-Policy", "no-referrer");
        response.set("X-Content-Type-Options", "nosniff");
        response.set("X-Frame-Options", "DENY");
        if (!answer.goTo.empty()) response.set(http::field::location, answer.goTo);
        if (!answer.cookie.empty()) response.set(http::field::set_cookie, answer.cookie);
        response.body() = answer.body;
        return response;
    }

    static http::response<http::string_body> written(const Answer& answer) {
        http::response<http::string_body> response(statusOf(answer.kind), 11);
        response.set(http::field::content_type, answer.type);
        if (!answer.certificate.empty()) response.set(certificateHeader, answer.certificate);
        response.body() = answer.body;
        return response;
    }

    Office& m_office;
    PhoneDesk& m_phones;
    DaemonLog& m_log;
    DoorSettings m_settings;
    CertificateFiles m_certificates;
    Lines m_lines{mostOfAll}; // before m_io, in which lines that were not waited for end
    asio::io_context m_io{1};
    Turns m_turns{m_io};
    asio::thread_pool m_book{1};
    asio::ssl::context m_tls;
    std::optional<PublicTls> m_publicTls;
    tcp::acceptor m_acceptor;
    tcp::acceptor m_watching;
    Counts m_counts;
    asio::signal_set m_signals;
    asio::steady_timer m_lastCall{m_io};
    bool m_stopping = false;
    std::atomic<bool> m_failed = false;
};

Door::Door(Office& office, PhoneDesk& phones, DaemonLog& log, const CertificateFiles& certificates,
           const DoorSettings& settings)
    : m_inside(std::make_unique<Inside>(office, phones, log, certificates, settings)) {}
Door::~Door() = default;
std::uint16_t Door::port() const { return m_inside->port(); }
std::uint16_t Door::watchPort() const { return m_inside->watchPort(); }
int Door::run() { return m_inside->run(); }

} // namespace touat

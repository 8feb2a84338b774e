using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Npgsql;

namespace Prevenance.Cli.Tests.Works;

/// <summary>Two servers over one PostgreSQL, with the same key: nobody is signed out and nothing that was acknowledged is lost when one is killed.</summary>
public sealed class TwoServersTests(PostgreSqlServer server) : IDisposable
{
    private const int Clients = 4;
    private const string Email = "odile@exemple.fr";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("servers");
    private readonly ConcurrentDictionary<string, byte[]> kept = new();
    private int failed;
    private bool isAfter;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Who_is_signed_in_stays_so_and_nothing_acknowledged_is_lost_when_one_is_killed()
    {
        var database = await server.NewDatabase();
        var store = await SharedStore.In(folder.FullName, database, """ "Left": 10000, "LeftAround": 100000, "LeftOfReserve": 10000, "Opened": 10000 """);
        // Both at once, on an empty database: tables are made once.
        var servers = await Task.WhenAll(WebServer.Start(store.One), WebServer.Start(store.Other));
        using var one = servers[0];
        using var other = servers[1];
        await store.AddSocialWorker("Odile Perrin", Email);

        using var handler = new InTurn([one.Port, other.Port]);
        using var client = new HttpClient(handler) { BaseAddress = new Uri("http://127.0.0.1") };
        var cookie = await SignIn(client);
        for (var turn = 0; turn < 4; turn++)
            Assert.Equal(HttpStatusCode.OK, await OwnPage(client, cookie));
        Assert.All(handler.Answered, answered => Assert.True(answered > 1));

        using var stop = new CancellationTokenSource();
        var leaving = Enumerable.Range(0, Clients).Select(_ => Leave(client, stop.Token)).ToList();
        await Until(() => kept.Count > 20);
        one.Kill();
        await Task.Delay(500);
        isAfter = true;
        var before = kept.Count;
        await Until(() => kept.Count > before + 20);
        await stop.CancelAsync();
        await Task.WhenAll(leaving);

        Assert.Equal(HttpStatusCode.OK, await OwnPage(client, cookie));
        foreach (var (id, box) in kept)
            Assert.Equal(box, await client.GetByteArrayAsync(new Uri($"/kept/{id}", UriKind.Relative)));
        // Only what was on its way to the one that was killed.
        Assert.InRange(failed, 0, Clients);
        // What is due every hour is one matter for both.
        Assert.Equal("booklet-figures card-news due-letters mutual-help unmet-requests", await Ask(database, "SELECT string_agg(value, ' ' ORDER BY value) FROM work.set WHERE key = 'recurring-jobs'"));
    }

    /// <summary>What a browser would send back from then on.</summary>
    private static async Task<string> SignIn(HttpClient client)
    {
        using var form = new FormUrlEncodedContent([new("email", Email), new("password", SharedStore.Password)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/equipe/entrer") { Content = form };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
    }

    private static async Task<HttpStatusCode> OwnPage(HttpClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/equipe/mon-compte/pour-commencer");
        request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task Leave(HttpClient client, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (id, box) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(400));
            try
            {
                using var response = await client.PostAsync(new Uri($"/kept/{id}", UriKind.Relative), new ByteArrayContent(box), CancellationToken.None);
                Assert.Equal(HttpStatusCode.Created, response.StatusCode);
                kept[id] = box;
            }
            catch (HttpRequestException fault)
            {
                Assert.False(isAfter, fault.Message);
                Interlocked.Increment(ref failed);
            }
        }
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var turn = 0; turn < 600; turn++)
        {
            if (isSo())
                return;
            await Task.Delay(50);
        }
        Assert.Fail("it did not come about within half a minute");
    }

    private static async Task<string> Ask(string database, string question)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(question, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}

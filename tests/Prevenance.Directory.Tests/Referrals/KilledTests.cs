using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Prevenance.Directories.Letters;
using Prevenance.Directories.Records;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Directories.Tests.Letters;

namespace Prevenance.Directories.Tests.Referrals;

/// <summary>What a partner was thanked for is there, no reminder leaves twice, and nothing is there by half, however often the server is killed while partners answer and letters leave.</summary>
public sealed class KilledTests(PostgreSqlServer postgreSql) : ReferralDeskTest
{
    private const int Standing = 3;
    private const int FreshAtEachKill = 6;

    /// <summary>In lines: a server is killed while it answers and sends, and not while it starts.</summary>
    private const int FewestAcknowledged = 10;

    /// <summary>Days after which one reminder is due, and both.</summary>
    private const int One = 6, Both = 13;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public async Task No_answer_that_was_acknowledged_is_lost_and_no_reminder_leaves_twice_when_the_server_is_killed(bool onPostgreSql) => await Kill(onPostgreSql, times: 2);

    /// <summary>Measured by hand, for docs/security.md: <c>--explicit only --filter-class '*Referrals.KilledTests'</c>.</summary>
    [Theory(Explicit = true), InlineData(false), InlineData(true)]
    public async Task No_answer_is_lost_and_no_reminder_leaves_twice_when_the_server_is_killed_fifty_times(bool onPostgreSql) => await Kill(onPostgreSql, times: 50);

    private async Task Kill(bool onPostgreSql, int times)
    {
        var connection = onPostgreSql ? await postgreSql.NewDatabase() : null;
        Store = Open(connection);
        await using var mail = new MailServer();
        await Take([.. Enumerable.Range(0, Standing + (times * FreshAtEachKill)).Select(rank => Numbered(rank, ("courriel", $"service{rank}@example.org, second{rank}@example.org")))]);
        var standing = new List<string>();
        for (var rank = 0; rank < Standing; rank++)
            standing.Add(await Sent(rank));
        var acknowledged = new List<string>();
        for (var kill = 0; kill < times; kill++)
        {
            Clock.Days = 0;
            var fresh = new List<string>();
            for (var number = 0; number < FreshAtEachKill; number++)
                fresh.Add(await Sent(Standing + (kill * FreshAtEachKill) + number));
            // Two are accepted and two declined while their reminders leave; two wait for an answer.
            List<string> answers = [.. await Invited("accept", [.. standing, .. fresh[..2]]), .. await Invited("decline", fresh[2..4])];
            Clock.Days = kill < times / 2 ? One : Both;
            acknowledged.AddRange(await AnswerUntilKilled(connection, mail, answers));
            await AssertLinksOfWhatIsOverLeadNowhere(answers);
        }
        Clock.Days = Both + 0.1;
        await AssertNothingIsByHalf(acknowledged);
        await Deliver(mail.Port);
        await Deliver(mail.Port);
        var unsure = await AssertNoReminderLeftTwiceOrIsForgotten(mail);
        TestContext.Current.TestOutputHelper?.WriteLine($"{times} kills: {string.Join(", ", acknowledged.CountBy(line => line.Split(' ')[0]).Select(kind => $"{kind.Value} {kind.Key}"))} acknowledged, none lost; {mail.Messages.Count} letters arrived, {unsure} were leaving when the server was killed");
    }

    private async Task<string> Sent(int rank)
    {
        var id = await Desk.Prepare(Nour, "odile", $"exemple--{rank}", "un premier rendez-vous", [new("Prénom", "Nour")]);
        await Desk.Send(id, "odile", []);
        return id;
    }

    private async Task<IReadOnlyList<string>> Invited(string kind, IEnumerable<string> referrals)
    {
        var invited = new List<string>();
        foreach (var id in referrals)
            invited.Add(await Desk.Invite(id) is var (link, code) ? $"{kind},{id},{link},{code}" : "");
        return invited;
    }

    /// <summary>What a server acknowledged until it was killed, at a moment that nobody chose.</summary>
    private async Task<List<string>> AnswerUntilKilled(string? connection, MailServer mail, IEnumerable<string> answers)
    {
        var (arrived, isDoomed) = (mail.Messages.Count, false);
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Prevenance.Answering.dll"), Folder, connection ?? "", Clock.GetUtcNow().ToString("o", CultureInfo.InvariantCulture),
            mail.Port.ToString(CultureInfo.InvariantCulture), Convert.ToHexString(NoursKey), .. answers,
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Stop) is { } line)
        {
            lines.Add(line);
            if (isDoomed || lines.Count < FewestAcknowledged || mail.Messages.Count == arrived)
                continue;
            isDoomed = true;
            _ = Task.Delay(RandomNumberGenerator.GetInt32(300), Stop).ContinueWith(_ => process.Kill(), Stop, TaskContinuationOptions.None, TaskScheduler.Default);
        }
        await process.WaitForExitAsync(Stop);
        Assert.InRange(lines.Count, FewestAcknowledged, int.MaxValue);
        // The last line may have been cut as it was said.
        return lines[^1].Split(' ') is [_, _, { Length: 32 }] ? lines : lines[..^1];
    }

    private async Task AssertLinksOfWhatIsOverLeadNowhere(IEnumerable<string> answers)
    {
        foreach (var (id, link, code) in answers.Select(answer => answer.Split(',')).Select(parts => (parts[1], parts[2], parts[3])))
            Assert.Equal((await Desk.Find(id))!.Referral.State == ReferralState.Declined ? PartnerSight.Nothing : PartnerSight.Page, (await Partner.Read(link, code)).Sight);
    }

    private async Task AssertNothingIsByHalf(IEnumerable<string> acknowledged)
    {
        var all = await Desk.Of(Nour);
        Assert.Empty(acknowledged.Except(all.SelectMany(kept => kept.Referral.Steps.Where(step => step.Words is not null).Select(step => $"{step.Act} {kept.Id} {step.Words}"))));
        await using var context = DirectoryRecords.In(Store.Database)();
        var acts = (await context.ReferralActs.AsNoTracking().ToListAsync(Stop)).ToLookup(act => act.Referral, StringComparer.Ordinal);
        var waiting = await context.Letters.Where(letter => letter.ClaimedAt == null && letter.End == null).Select(letter => letter.About).ToListAsync(Stop);
        foreach (var kept in all)
        {
            var done = kept.Referral.Steps.Count(step => step.Act is not null);
            Assert.Equal(Enumerable.Range(0, done), acts[kept.Id].Select(act => act.Rank).Order());
            if (kept.Referral.State is ReferralState.Declined or ReferralState.Accepted)
                Assert.DoesNotContain(kept.Id, waiting);
        }
        Assert.Equal(all.Count, await context.Referrals.CountAsync(Stop));
    }

    private async Task Deliver(int mailPort)
    {
        await Round.Go();
        await Round.TakeBack(await Post.SendWaiting(new SmtpDoor(new SmtpSettings { Host = "127.0.0.1", Port = mailPort, From = "annuaire@example.org", IsPlain = true }), Stop));
    }

    /// <returns>How many letters were leaving when a server was killed.</returns>
    private async Task<int> AssertNoReminderLeftTwiceOrIsForgotten(MailServer mail)
    {
        var links = new List<string>();
        foreach (var message in mail.Messages)
        {
            var read = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(message), Stop);
            // A second reminder goes to the second address: each address has one at most.
            if (read.TextBody!.Contains("Une demande attend toujours votre réponse", StringComparison.Ordinal))
                links.Add(read.To.ToString());
        }
        Assert.Equal(links.Distinct(), links);
        await using var context = DirectoryRecords.In(Store.Database)();
        Assert.False(await context.Letters.AnyAsync(letter => letter.SentAt == null && letter.End == null, Stop));
        var unsure = await context.Letters.Where(letter => letter.End == LetterEnd.Unsure).ToListAsync(Stop);
        foreach (var kept in (await Desk.Of(Nour)).Where(kept => kept.Referral.State is ReferralState.Sent or ReferralState.Received or ReferralState.Human))
        {
            var rank = kept.Service.Split("--")[1];
            // Both reminders arrived, or a human is told that one of them may not have.
            Assert.True(
                unsure.Any(letter => letter.About == kept.Id) ? kept.Referral.WaitsForReferent : links.Contains($"service{rank}@example.org") && links.Contains($"second{rank}@example.org"),
                $"{kept.Referral.State} {kept.Id}: a reminder is forgotten");
        }
        return unsure.Count;
    }
}

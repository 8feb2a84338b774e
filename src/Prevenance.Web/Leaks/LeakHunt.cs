using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.SocialWorker;

namespace Prevenance.Web.Leaks;

/// <summary>
/// Asks every address as somebody, on a copy of what is kept, and tells what they learned of each file: whatever the gate was meant to hold
/// back, this looks at what came out.
/// </summary>
public static class LeakHunt
{
    /// <summary>What the page that asks why a file is opened has, and no page of a file.</summary>
    private const string AsksWhy = "id=\"reason\"";

    /// <param name="data">The folder of what is kept, in a file of SQLite.</param>
    /// <param name="email">The account that is tried; nothing for somebody who never signed in.</param>
    /// <param name="most">How many files are tried at the most, drawn by their codes, which say nothing.</param>
    /// <param name="progress">Told how many addresses were asked.</param>
    /// <param name="clock">What tells the day: the machine's own when absent.</param>
    /// <exception cref="RefusalException">There is no such account, nothing is kept there, or it is kept in a PostgreSQL.</exception>
    public static async Task<LeakReport> Run(string data, string? email, int most = int.MaxValue, IProgress<int>? progress = null, TimeProvider? clock = null)
    {
        await using var house = await QuietHouse.CopyOf(data, clock);
        await using var scope = house.App.Services.CreateAsyncScope();
        var cookie = email is null ? null : await CookieOf(scope.ServiceProvider, await AccountOf(scope.ServiceProvider.GetRequiredService<StaffBook>(), email));
        IReadOnlyList<FileKey> files = [.. (await scope.ServiceProvider.GetRequiredService<MissionBook>().Files()).OrderBy(file => file.Value, StringComparer.Ordinal).Take(most)];
        var said = await Nobodys(data, clock);
        var secrets = new List<Secret>();
        var reader = ActivatorUtilities.CreateInstance<Secrets>(scope.ServiceProvider);
        foreach (var file in files)
            secrets.AddRange(await reader.Of(file));
        using var walk = new Walk(house.App, cookie);
        var (search, learned) = (new SecretSearch(secrets, said), new Dictionary<(string Of, SecretKind Kind), (IReadOnlyList<FileKey> Of, List<string> At)>());
        await foreach (var answer in Answers(walk, files, secrets))
        {
            foreach (var (of, kind) in Told(search, answer))
            {
                var key = (string.Join(' ', of), kind);
                if (!learned.TryGetValue(key, out var known))
                    learned[key] = known = (of, []);
                known.At.Add(answer.Address);
            }
            progress?.Report(walk.Asked);
        }
        var differences = await Differences(walk, files);
        return new LeakReport(files.Count, walk.Asked, [.. learned.Select(one => new Learned(one.Value.Of, one.Key.Kind, one.Value.At))], differences, walk.NotAsked, search.Left);
    }

    /// <summary>A session of somebody who has done with their account what is asked first, be it not so: in the copy, no password asks for it.</summary>
    private static async Task<string> CookieOf(IServiceProvider services, string id)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        await accounts.RemovePasswordAsync(await accounts.FindByIdAsync(id) ?? throw new InvalidOperationException("there is no such account"));
        return await SignedIn.CookieOf(services, id);
    }

    private static async Task<string> AccountOf(StaffBook staff, string email) =>
        (await staff.All()).FirstOrDefault(one => string.Equals(one.Email, email, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new RefusalException("--as", Text.Of($"« {email} » n’a pas de compte", $"'{email}' has no account"));

    /// <summary>What the pages of a house say where one person is known, of whom nothing is.</summary>
    private static async Task<List<string>> Nobodys(string data, TimeProvider? clock)
    {
        var (house, cookie, file) = await QuietHouse.Empty(data, clock);
        await using (house)
        {
            using var walk = new Walk(house.App, cookie);
            return await walk.Everything([file]).Select(answer => OneLine.OfPage(answer.Body)).Distinct().ToListAsync();
        }
    }

    private static async IAsyncEnumerable<Answered> Answers(Walk walk, IReadOnlyList<FileKey> files, List<Secret> secrets)
    {
        await foreach (var answer in walk.Everything(files))
            yield return answer;
        foreach (var name in secrets.Where(secret => secret.Kind == SecretKind.Name).Select(secret => secret.Words).Distinct())
            yield return await walk.Search(name);
    }

    private static IEnumerable<(IReadOnlyList<FileKey> Of, SecretKind Kind)> Told(SecretSearch search, Answered answer)
    {
        // The address that was asked comes back in the page: its code was known before.
        var body = answer.File is { } file ? answer.Body.Replace(file.Value, "", StringComparison.Ordinal) : answer.Body;
        var told = search.In(OneLine.OfPage(body));
        return answer.File is { } opened && answer.Status == HttpStatusCode.OK && !answer.Body.Contains(AsksWhy, StringComparison.Ordinal) ? told.Append(([opened], SecretKind.Page)) : told;
    }

    /// <summary>Holds each answer about a file that is not there against that about a file that never was.</summary>
    private static async Task<IReadOnlyList<LeakDifference>> Differences(Walk walk, IReadOnlyList<FileKey> files)
    {
        var never = PersonBook.NewKey();
        var known = files.Append(never).ToHashSet();
        var none = await walk.Ask(WorkerPaths.FileOf(never).French, known);
        var differences = new List<LeakDifference>();
        foreach (var file in files)
        {
            var answer = await walk.Ask(WorkerPaths.FileOf(file).French, known);
            if (answer.Status != none.Status && answer.Status is HttpStatusCode.OK)
                continue;
            var what = answer.Status != none.Status ? "status" : answer.Body.Replace(file.Value, never.Value, StringComparison.Ordinal) != none.Body ? "words" : null;
            if (what is not null)
                differences.Add(new LeakDifference(answer.Address, what));
        }
        return differences;
    }
}

using System.Text.RegularExpressions;

namespace Prevenance.Cli.Verbs.Bench.Workers;

/// <summary>How a social worker comes in.</summary>
/// <param name="Path">The address of the door.</param>
/// <param name="Form">What is sent there.</param>
internal sealed partial record WayIn(string Path, Dictionary<string, string> Form)
{
    /// <summary>Those of a demonstration, once its households are there.</summary>
    public static async Task<IReadOnlyList<WayIn>> OfDemonstration(Uri address, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            var page = await client.GetStringAsync("/demonstration", stop);
            var accounts = Line().Matches(page).Where(line => line.Value.Contains("travail social", StringComparison.OrdinalIgnoreCase)).Select(line => line.Groups[1].Value).ToList();
            if (accounts.Count > 0)
                return [.. accounts.Select(account => new WayIn("/demonstration/entrer", new() { ["account"] = account }))];
            await Task.Delay(TimeSpan.FromSeconds(1), stop);
        }
    }

    /// <summary>Those of accounts, each a line of a file: an e-mail address, a comma, a password.</summary>
    /// <exception cref="RefusalException">A line is none.</exception>
    public static async Task<IReadOnlyList<WayIn>> Of(FileInfo accounts, CancellationToken stop)
    {
        var lines = await File.ReadAllLinesAsync(accounts.FullName, stop);
        return [.. lines.Index().Where(line => line.Item.Length > 0).Select(line => line.Item.Split(',', 2) is [var email, var password]
            ? new WayIn("/equipe/entrer", new() { ["email"] = email, ["password"] = password })
            : throw new RefusalException($"{accounts}:{line.Index + 1}", new Text("une adresse, une virgule, un mot de passe", "an address, a comma, a password")))];
    }

    [GeneratedRegex("<li>.*?value=\"([^\"]+)\".*?</li>", RegexOptions.Singleline)]
    private static partial Regex Line();
}

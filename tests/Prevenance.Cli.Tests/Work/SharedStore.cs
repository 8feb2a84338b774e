using System.Diagnostics;
using System.Security.Cryptography;

namespace Prevenance.Cli.Tests.Works;

/// <summary>The folders of two servers that share a PostgreSQL and a key.</summary>
internal sealed class SharedStore
{
    public const string Password = "girafe lente sous la neige";

    private readonly string folder;

    private SharedStore(string folder) => this.folder = folder;

    public string One => Path.Combine(folder, "one");

    public string Other => Path.Combine(folder, "other");

    /// <param name="folder">Where both are made.</param>
    /// <param name="database">How to reach the PostgreSQL.</param>
    /// <param name="limits">What one network may do, as <c>settings.json</c> has it: here everybody comes from one.</param>
    public static async Task<SharedStore> In(string folder, string database, string limits)
    {
        var made = new SharedStore(folder);
        var key = RandomNumberGenerator.GetBytes(32);
        foreach (var server in new[] { made.One, made.Other })
        {
            Directory.CreateDirectory(server);
            await File.WriteAllBytesAsync(Path.Combine(server, "prevenance.key"), key);
            await File.WriteAllTextAsync(Path.Combine(server, "settings.json"), $$"""{ "Store": { "PostgreSql": "{{database}}" }, "SignIn": { "TwoSteps": false }, "Limits": { {{limits}} } }""");
        }
        return made;
    }

    /// <summary>Somebody of social work, who signs in by the <see cref="Password"/>.</summary>
    public async Task AddSocialWorker(string name, string email)
    {
        using var add = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "accounts", "add", name, email, "--role", "SocialWorker", "--team", "nord", "--data", One])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await add.StandardInput.WriteLineAsync(Password);
        await add.WaitForExitAsync();
        Assert.Equal(0, add.ExitCode);
    }
}

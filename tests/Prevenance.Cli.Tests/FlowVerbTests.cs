using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Prevenance.Cli.Tests;

/// <summary>The verb that takes the monthly flow of the RSA into a store.</summary>
public sealed class FlowVerbTests : IDisposable
{
    private const string Head = "head@example.org";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_flow_is_taken_for_a_team_and_once()
    {
        await AddHead();
        using var file = new TemporaryFile(".xml", CaseworkVerbTests.Flow);
        var (refused, output, reason) = await Take(file.Path);
        Assert.Equal((2, ""), (refused, output));
        Assert.Contains("attendu : l’équipe qui suit les nouveaux dossiers", reason);
        var (exit, told, written) = await Take(file.Path, "--team", "nord");
        var document = JsonNode.Parse(told)!;
        Assert.Equal((0, 1, 1), (exit, (int)document["new"]!, document["warnings"]!.AsArray().Count));
        Assert.Contains("1 foyer(s) écrits, 1 dossier(s) créés", written);
        Assert.Contains("0 foyer(s) écrits, 0 dossier(s) créés", (await Take(file.Path)).Error);
    }

    private Task<(int ExitCode, string Output, string Error)> Take(string path, params string[] more) =>
        Command.Run(["casework", "import-flow", path, "--as", Head, "--json", "--data", folder, .. more]);

    private async Task AddHead()
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "accounts", "add", "Tête", Head, "--role", "TeamManager", "--team", "nord", "--data", folder];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteLineAsync("une longue phrase de passe");
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}

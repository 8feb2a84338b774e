using System.Diagnostics;

namespace Prevenance.Cli.Tests;

public class PopulationVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("population");

    [Fact]
    public async Task ARunKilledHalfWayGoesOnAndGivesTheSameResults()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the test kills a process as Linux does");
        await Command.Run("population", "generate", In("people.pop"), "--households", "400000");
        await Command.Run("population", "run", In("people.pop"), "--out", In("whole.pop"));

        await KillWhenHalfDone(In("killed.pop"));
        Assert.False(File.Exists(In("killed.pop")), "what is not whole does not take its name");
        var (exit, _, _) = await Command.Run("population", "run", In("people.pop"), "--out", In("killed.pop"));

        Assert.Equal(0, exit);
        Assert.Equal(await Hash(In("whole.pop")), await Hash(In("killed.pop")));
    }

    [Fact]
    public async Task ResultsAreTheSameOnceThePopulationWentThroughCsv()
    {
        await Command.Run("population", "generate", In("people.pop"), "--households", "300");
        await Command.Run("population", "convert", In("people.pop"), In("csv"));
        await Command.Run("population", "convert", In("csv"), In("again.pop"));
        foreach (var people in new[] { "people", "again" })
        {
            await Command.Run("population", "run", In($"{people}.pop"), "--out", In($"{people}.results"));
            var (exit, _, error) = await Command.Run("population", "convert", In($"{people}.results"), In($"{people}-results"), "--of", In($"{people}.pop"));
            Assert.True(exit == 0, error);
        }
        Assert.All(Directory.GetFiles(In("people-results")), file =>
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(In("again-results"), Path.GetFileName(file)))));
    }

    [Fact]
    public async Task ARunForALaterMonthLeavesRightsOutOrSaysThatItIsAForecast()
    {
        await Command.Run("population", "generate", In("people.pop"), "--households", "20");

        var (_, known, refused) = await Command.Run("population", "run", In("people.pop"), "--out", In("known.results"), "--month", "2027-01");
        var (_, forecast, _) = await Command.Run("population", "run", In("people.pop"), "--out", In("forecast.results"), "--month", "2027-01", "--forecast");

        Assert.Contains("rsa n’est pas calculé", refused);
        Assert.DoesNotContain("Prévision", known);
        Assert.Contains("Prévision avec les chiffres de juillet 2026", forecast);
    }

    [Fact]
    public async Task AFaultInCsvIsToldWithItsLineAndNothingIsWritten()
    {
        await Command.Run("population", "generate", In("people.pop"), "--households", "20");
        await Command.Run("population", "convert", In("people.pop"), In("csv"));
        var rows = await File.ReadAllLinesAsync(In("csv/individus.csv"));
        await File.WriteAllLinesAsync(In("csv/individus.csv"), [.. rows[..3], rows[2], .. rows[3..]]);

        var (exit, _, error) = await Command.Run("population", "convert", In("csv"), In("again.pop"));

        Assert.Equal(2, exit);
        Assert.Contains("individus.csv:4", error);
        Assert.False(File.Exists(In("again.pop")));
    }

    [Theory]
    [InlineData("people.pop", "describe", "people.pop")]
    [InlineData("people.pop", "convert", "people.pop", "made")]
    [InlineData("people.pop", "run", "people.pop", "--out", "made")]
    [InlineData("results.pop", "describe", "results.pop")]
    [InlineData("results.pop", "convert", "results.pop", "made", "--of", "people.pop")]
    [InlineData("people.pop", "convert", "results.pop", "made", "--of", "people.pop")]
    public async Task AFileWhoseContentIsNotTheOneThatWasSealedIsRefusedAndNothingIsWritten(string altered, params string[] arguments)
    {
        await Command.Run("population", "generate", In("people.pop"), "--households", "20");
        await Command.Run("population", "run", In("people.pop"), "--out", In("results.pop"));
        var bytes = await File.ReadAllBytesAsync(In(altered));
        // The last value before the seal: nothing but the seal can tell.
        bytes[^33] ^= 1;
        await File.WriteAllBytesAsync(In(altered), bytes);

        var (exit, _, error) = await Command.Run(["population", .. arguments.Select(argument => argument.EndsWith(".pop", StringComparison.Ordinal) || argument == "made" ? In(argument) : argument)]);

        Assert.Equal(2, exit);
        Assert.Contains("abîmé", error);
        Assert.False(Path.Exists(In("made")));
    }

    [Theory]
    [InlineData("run", "people.pop", "--out", "results.pop")]
    [InlineData("describe", "people.pop")]
    public async Task AForeignFileIsRefusedAndNothingIsWritten(params string[] arguments)
    {
        await File.WriteAllTextAsync(In("people.pop"), "name;income\n");
        var (exit, _, error) = await Command.Run(["population", .. arguments.Select(argument => argument.EndsWith(".pop", StringComparison.Ordinal) ? In(argument) : argument)]);
        Assert.Equal(2, exit);
        Assert.Contains("PREVCOL1", error);
        Assert.Single(folder.GetFiles());
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private async Task KillWhenHalfDone(string output)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "population", "run", In("people.pop"), "--out", output, "--threads", "1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (!process.HasExited && !File.Exists(output + ".part"))
            await Task.Delay(5);
        await Task.Delay(100);
        // SIGKILL: the process is given no chance to end well.
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<byte[]> Hash(string path)
    {
        await using var file = File.OpenRead(path);
        return await System.Security.Cryptography.SHA256.HashDataAsync(file);
    }
}

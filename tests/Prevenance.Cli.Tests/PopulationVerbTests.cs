using System.Diagnostics;

namespace Prevenance.Cli.Tests;

public class PopulationVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("population");

    [Fact]
    public async Task A_run_killed_half_way_goes_on_and_gives_the_same_results()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the test kills a process as Linux does");
        await Command.Run("population", "generate", In("people"), "--households", "200000");
        await Command.Run("population", "run", In("people"), "--out", In("whole"));

        await KillWhenHalfDone(In("killed"));
        Assert.False(Directory.Exists(In("killed")), "what is not whole does not take its name");
        var done = Directory.GetFiles(In("killed.part/menages"), "*.parquet").ToDictionary(file => file, File.GetLastWriteTimeUtc);
        var (exit, _, error) = await Command.Run("population", "run", In("people"), "--out", In("killed"));

        Assert.True(exit == 0, error);
        Assert.NotEmpty(done);
        Assert.All(done, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key.Replace("killed.part", "killed"))));
        Assert.Equal(Content("whole"), Content("killed"));
    }

    [Fact]
    public async Task Results_are_the_same_once_the_population_went_through_CSV()
    {
        await Command.Run("population", "generate", In("people"), "--households", "300");
        await Command.Run("population", "convert", In("people"), In("csv"));
        await Command.Run("population", "convert", In("csv"), In("again"));
        foreach (var people in new[] { "people", "again" })
        {
            await Command.Run("population", "run", In(people), "--out", In($"{people}.results"));
            var (exit, _, error) = await Command.Run("population", "convert", In($"{people}.results"), In($"{people}-results"));
            Assert.True(exit == 0, error);
        }
        Assert.Equal(4, Directory.GetFiles(In("people-results")).Length);
        Assert.All(Directory.GetFiles(In("people-results")), file =>
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(In("again-results"), Path.GetFileName(file)))));
    }

    [Fact]
    public async Task A_run_for_a_later_month_leaves_rights_out_or_says_that_it_is_a_forecast()
    {
        await Command.Run("population", "generate", In("people"), "--households", "20");

        var (_, known, refused) = await Command.Run("population", "run", In("people"), "--out", In("known"), "--month", "2027-01");
        var (_, forecast, _) = await Command.Run("population", "run", In("people"), "--out", In("forecast"), "--month", "2027-01", "--forecast");

        Assert.Contains("rsa n’est pas calculé", refused);
        Assert.DoesNotContain("Prévision", known);
        Assert.Contains("Prévision avec les chiffres de juillet 2026", forecast);
    }

    [Fact]
    public async Task Every_month_that_is_asked_is_a_column()
    {
        await Command.Run("population", "generate", In("people"), "--households", "20");

        var (done, _, error) = await Command.Run("population", "run", In("people"), "--out", In("results"), "--months", "2", "--forecast");
        var (_, told, _) = await Command.Run("population", "describe", In("results"));
        var (refused, _, why) = await Command.Run("population", "run", In("people"), "--out", In("more"), "--months", "25");

        Assert.True(done == 0, error);
        Assert.Contains("rsa@2026-07", told);
        Assert.Contains("rsa@2026-08", told);
        Assert.DoesNotContain("rsa@2026-09", told);
        Assert.Equal(2, refused);
        Assert.Contains("de 1 à 24", why);
    }

    [Fact]
    public async Task A_fault_in_CSV_is_told_with_its_line_and_nothing_is_written()
    {
        await Command.Run("population", "generate", In("people"), "--households", "20");
        await Command.Run("population", "convert", In("people"), In("csv"));
        var rows = await File.ReadAllLinesAsync(In("csv/individus.csv"));
        await File.WriteAllLinesAsync(In("csv/individus.csv"), [.. rows[..3], rows[2], .. rows[3..]]);

        var (exit, _, error) = await Command.Run("population", "convert", In("csv"), In("again"));

        Assert.Equal(2, exit);
        Assert.Contains("individus.csv:4", error);
        Assert.False(Path.Exists(In("again")));
    }

    [Theory]
    [InlineData("describe", "@people")]
    [InlineData("convert", "@people", "@made")]
    [InlineData("run", "@people", "--out", "@made")]
    public async Task Files_whose_content_is_not_the_one_that_was_written_are_refused_and_nothing_is_made(params string[] arguments)
    {
        await Command.Run("population", "generate", In("people"), "--households", "20");
        var path = In("people/menages.parquet");
        var bytes = await File.ReadAllBytesAsync(path);
        // Values stand before the footer, whose length stands before the last mark.
        for (var at = 4; at < bytes.Length - 8 - BitConverter.ToInt32(bytes, bytes.Length - 8); at += 20)
            bytes[at] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);

        var (exit, _, error) = await Command.Run(["population", .. arguments.Select(Placed)]);

        Assert.Equal(2, exit);
        Assert.Contains("abîmé", error);
        Assert.Contains("menages.parquet", error);
        Assert.False(Path.Exists(In("made")));
    }

    [Fact]
    public async Task Results_are_told_by_commune_with_the_population_that_they_are_of()
    {
        await Command.Run("population", "generate", In("people"), "--households", "300");
        await Command.Run("population", "run", In("people"), "--out", In("results"));

        var (whole, all, _) = await Command.Run("population", "describe", In("results"));
        var (exit, told, error) = await Command.Run("population", "describe", In("results"), "--by", "commune", "--of", In("people"));
        var (refused, _, why) = await Command.Run("population", "describe", In("results"), "--by", "commune");

        Assert.Equal((0, 0, 2), (whole, exit, refused));
        Assert.Empty(error);
        Assert.Contains("--of", why);
        var rsa = told.Split('\n').Where(line => line.Contains("rsa@2026-07")).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.All(rsa, cells => Assert.Matches("^69[0-9]{3}$", cells[1]));
        Assert.InRange(rsa.Count, 10, 67);
        Assert.Equal(300, rsa.Sum(cells => int.Parse(cells[2])));
        Assert.Single(all.Split('\n'), line => line.Contains("rsa@2026-07"));
        Assert.DoesNotContain('\u001b', told);
    }

    [Theory]
    [InlineData("run", "@people", "--out", "@made")]
    [InlineData("describe", "@people")]
    public async Task A_foreign_file_is_refused_and_nothing_is_written(params string[] arguments)
    {
        Directory.CreateDirectory(In("people"));
        await File.WriteAllTextAsync(In("people/individus.parquet"), "name;income\n");
        var (exit, _, error) = await Command.Run(["population", .. arguments.Select(Placed)]);
        Assert.Equal(2, exit);
        Assert.Contains("PAR1", error);
        Assert.Equal(["people"], folder.GetFileSystemInfos().Select(entry => entry.Name));
    }

    [Fact]
    public async Task What_is_there_already_is_kept()
    {
        await Command.Run("population", "generate", In("people"), "--households", "20");
        var before = Content("people");
        foreach (var arguments in new string[][] { ["generate", "@people"], ["run", "@people", "--out", "@people"], ["convert", "@people", "@people"] })
        {
            var (exit, _, error) = await Command.Run(["population", .. arguments.Select(Placed)]);
            Assert.Equal(2, exit);
            Assert.Contains("existe déjà", error);
        }
        Assert.Equal(before, Content("people"));
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private string Placed(string argument) => argument.StartsWith('@') ? In(argument[1..]) : argument;

    private async Task KillWhenHalfDone(string output)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "prevenance.dll"), "population", "run", In("people"), "--out", output, "--threads", "1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var first = Path.Combine(output + ".part", "menages", "000002.parquet");
        while (!process.HasExited && !File.Exists(first))
            await Task.Delay(5);
        // SIGKILL: the process is given no chance to end well.
        process.Kill();
        await process.WaitForExitAsync();
    }

    private SortedDictionary<string, byte[]> Content(string name) => new(
        Directory.EnumerateFiles(In(name), "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(In(name), path), File.ReadAllBytes));
}

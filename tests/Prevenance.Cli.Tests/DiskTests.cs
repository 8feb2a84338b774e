namespace Prevenance.Cli.Tests;

/// <summary>A disk that is full, or cannot be written, is told in a sentence; what is not whole does not take its name.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly SmallDisk? disk = SmallDisk.Mount(kilobytes: 40);
    private readonly string folder = Directory.CreateTempSubdirectory("prevenance").FullName;

    public void Dispose()
    {
        disk?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_store_that_cannot_be_written_is_told_at_the_start(bool isReadOnly)
    {
        await RequireSentence(isReadOnly, "serve", "--urls", "http://127.0.0.1:5153", "--data", At("data"));
        await RequireSentence(isReadOnly, "callbacks", "--data", At("data"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_population_that_cannot_be_written_takes_no_name(bool isReadOnly)
    {
        await Command.Run("population", "generate", Path.Combine(folder, "x"), "--households", "3000");
        await Command.Run("population", "convert", Path.Combine(folder, "x"), Path.Combine(folder, "csv"));

        await RequireSentence(isReadOnly, "population", "generate", At("x"), "--households", "3000");
        await RequireSentence(isReadOnly, "population", "convert", Path.Combine(folder, "csv"), At("y"));
        await RequireSentence(isReadOnly, "population", "convert", Path.Combine(folder, "x"), At("csv"));
        await RequireSentence(isReadOnly, "population", "run", Path.Combine(folder, "x"), "--out", At("z"));

        Assert.DoesNotContain(Directory.EnumerateDirectories(disk!.Path).Select(Path.GetFileName), name => name is "x" or "y" or "z" or "csv");
    }

    private async Task RequireSentence(bool isReadOnly, params string[] arguments)
    {
        Assert.SkipWhen(disk is null, "No disk can be mounted here.");
        if (isReadOnly)
            disk!.MakeReadOnly();
        // Apart: what could not be written is let go of when the process ends, and the disk can be taken away.
        var (code, _, error) = await Command.RunWith([], arguments);
        Assert.True(code == 2, $"{string.Join(' ', arguments)}: {code}\n{error}");
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(disk?.Path ?? "", name);
}

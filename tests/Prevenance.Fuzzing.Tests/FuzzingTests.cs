using System.Text;

namespace Prevenance.Fuzzing.Tests;

public class FuzzingTests
{
    /// <summary>Inputs that are refused as they stand: forms that are none.</summary>
    private static readonly string[] NoForms = ["/mes-droits/pourquoi\ntext/plain", "/mes-droits\napplication/x-www-form-urlencoded; charset=utf-16"];

    [Fact]
    public async Task What_is_altered_is_right_before_it_is_so_that_readers_go_all_the_way()
    {
        await using var readers = await AllReaders.Start();
        foreach (var reader in readers.All)
        {
            foreach (var input in reader.Corpus.Distinct().Where(input => !NoForms.Any(Encoding.UTF8.GetString(input).StartsWith)))
                Assert.True(await reader.Read(input), $"{reader.Name}: {Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(200, input.Length)))}");
        }
    }

    /// <summary>A million are tried by a command (docs/security.md); here, as many as stand in a few seconds, others each time.</summary>
    [Fact]
    public async Task Nothing_that_is_sent_brings_a_reader_down()
    {
        await using var readers = await AllReaders.Start();
        var (seed, told) = (Environment.TickCount, new StringWriter());
        var report = await new Fuzzer(readers.All, seed).Run(int.MaxValue, told, TimeSpan.FromSeconds(15));
        Assert.True(report.IsClean, $"seed {seed}\n{told}\n{report}");
    }
}

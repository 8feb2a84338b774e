using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Prevenance.Residents;
using Prevenance.Storage;

namespace Prevenance.Cli.Tests;

/// <summary>Whatever is given to the command, it says what is wrong in a sentence, and ends with 2.</summary>
public sealed class RobustnessTests : IDisposable
{
    private static readonly string Lea = Example.Path("lea");

    private readonly string folder = Directory.CreateTempSubdirectory("prevenance").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("serve", "--urls", "http://203.0.113.9:5150", "--data", "@/data")]
    [InlineData("serve", "--urls", "https://127.0.0.1:5151", "--data", "@/data")]
    [InlineData("serve", "--data", "@/file")]
    [InlineData("serve", "--data", "@/damaged")]
    [InlineData("serve", "--data", "@/wrong-settings")]
    [InlineData("callbacks", "--data", "@/file")]
    [InlineData("callbacks", "close")]
    [InlineData("callbacks", "close", "--before", "hier", "--data", "@/data")]
    [InlineData("population", "generate", "@/file/x", "--households", "5")]
    [InlineData("population", "run", "@/nowhere", "--out", "@/results")]
    [InlineData("population", "convert", "@/nothing", "@/converted")]
    [InlineData("population", "describe", "@/file")]
    [InlineData("aids", "import", "@/aids", "--to", "@/file")]
    [InlineData("rights", "@lea", "--month", "9999-12")]
    [InlineData("rights", "@lea", "--month", "2032-01", "--forecast")]
    [InlineData("rights", "@/latin1.json")]
    [InlineData("rights", "@/surrogate.json")]
    [InlineData("timeline", "@lea", "--month", "2100-01")]
    [InlineData("law", "rsa", "--month", "0001-01")]
    [InlineData("check", "@/self.yaml")]
    [InlineData("check", "@/deep.yaml")]
    [InlineData("check", "@/empty.yaml")]
    [InlineData("check", "@/comment.yaml")]
    [InlineData("check", "@/nothing.yaml")]
    [InlineData("check", "@/empty.jsonl")]
    [InlineData("check", "@/nothing")]
    [InlineData("check", "@/bomb.jsonl.gz")]
    [InlineData("check", "@/cut.jsonl.gz")]
    [InlineData("check", "@/cut.tar.gz")]
    [InlineData("aids", "find", "@lea", "--from", "@/deep")]
    [InlineData("aids", "find", "@lea", "--from", "@/formula")]
    public async Task An_expected_failure_is_a_sentence_and_no_stack_trace(params string[] arguments)
    {
        Prepare();
        var (code, _, error) = await Command.Run([.. arguments.Select(Placed)]);
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_key_the_list_tells_the_rows_and_the_server_does_not_start()
    {
        var box = new CallbackBox(Store.Open(new StorePlace(folder), ResidentsModule.Records), TimeProvider.System);
        await box.Leave(new Callback("Awa\u001b[31m\u202e", "06 12 34 56 78", Moment.Evening));
        var (code, output, _) = await Command.Run("callbacks", "--data", folder);
        Assert.Equal(0, code);
        Assert.Contains("Awa", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, letter => letter is '\u001b' or '\u202e');

        File.Delete(Path.Combine(folder, "prevenance.key"));
        (code, output, var error) = await Command.Run("callbacks", "--data", folder);
        Assert.Equal(1, code);
        Assert.Contains((await box.Waiting())[0].Id, output, StringComparison.Ordinal);
        Assert.Contains("prevenance.key", error, StringComparison.Ordinal);
        (code, _, error) = await Command.Run("serve", "--urls", "http://127.0.0.1:5152", "--data", folder);
        Assert.Equal(2, code);
        Assert.Contains("prevenance.key", error, StringComparison.Ordinal);
        (code, _, _) = await Command.Run("callbacks", "close", "--before", "2999-01-01", "--data", folder);
        Assert.Equal(0, code);
        Assert.Empty(await box.Waiting());
    }

    [Theory]
    [InlineData("rights", "@/missing.json", "n’existe pas", "there is no such file")]
    [InlineData("rights", "@/latin1.json", "n’est pas en UTF-8", "is not in UTF-8")]
    [InlineData("check", "@/empty.yaml", "aucun cas", "no case")]
    [InlineData("check", "@/latin1.json", "attendu", "expected")]
    [InlineData("rights", "@/period.json", "year:1900:2 : cette période n’est pas couverte", "year:1900:2: this period is not covered")]
    public async Task A_refusal_is_in_the_language_of_the_terminal(string verb, string file, string french, string english)
    {
        Prepare();
        var (_, _, inFrench) = await Command.Run(verb, Placed(file));
        var (_, _, inEnglish) = await Command.RunWith([("LANG", "en_GB.UTF-8")], verb, Placed(file));
        Assert.Contains(french, inFrench, StringComparison.Ordinal);
        Assert.DoesNotContain(english, inFrench, StringComparison.Ordinal);
        Assert.Contains(english, inEnglish, StringComparison.Ordinal);
        Assert.DoesNotContain(french, inEnglish, StringComparison.Ordinal);
    }

    /// <summary>One aid that expands to a hundred megabytes, and many that do so together.</summary>
    [Theory]
    [InlineData(1, 100)]
    [InlineData(60, 1)]
    public async Task An_archive_of_aids_that_expands_without_end_is_refused_within_little_memory(int entries, int megabytes)
    {
        using (var compressed = new GZipStream(File.Create(At("aids.tar.gz")), CompressionLevel.Fastest))
        using (var archive = new TarWriter(compressed))
        {
            for (var entry = 0; entry < entries; entry++)
            {
                archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"data/benefits/x/{entry}.yml")
                {
                    DataStream = new MemoryStream(Enumerable.Repeat((byte)'a', megabytes * 1_000_000).ToArray()),
                });
            }
        }
        Assert.InRange(new FileInfo(At("aids.tar.gz")).Length, 1, 3_000_000);
        var (code, _, error) = await Command.RunWith([("DOTNET_GCHeapHardLimit", "0x10000000")], "aids", "import", At("aids.tar.gz"), "--to", At("out"));
        Assert.True(code == 2, error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("out")));
    }

    [Fact]
    public async Task The_environment_has_the_last_word_over_the_file_of_settings()
    {
        var data = Directory.CreateDirectory(At("settled")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "settings.json"), """{ "Limits": { "Seconds": 20 } }""", TestContext.Current.CancellationToken);
        var (exit, _, error) = await Command.RunWith([("Limits__Seconds", "0")], "serve", "--urls", "http://127.0.0.1:0", "--data", data);
        Assert.Equal(2, exit);
        Assert.Contains("Seconds", error, StringComparison.Ordinal);
    }

    private void Prepare()
    {
        File.WriteAllText(At("empty.yaml"), "");
        File.WriteAllText(At("comment.yaml"), "# nothing yet\n");
        File.WriteAllText(At("nothing.yaml"), "[]\n");
        File.WriteAllText(At("empty.jsonl"), "\n");
        Directory.CreateDirectory(At("nothing"));
        File.WriteAllText(At("period.json"), """{ "individus": { "a": { "salaire_net": { "year:1900:2": 1 } } } }""");
        File.WriteAllText(At("file"), "x");
        Directory.CreateDirectory(At("damaged"));
        File.WriteAllText(Path.Combine(At("damaged"), "prevenance.db"), new string('x', 9_000));
        Directory.CreateDirectory(At("wrong-settings"));
        File.WriteAllText(Path.Combine(At("wrong-settings"), "settings.json"), "{ \"Limits\": { \"Seconds\": 0 } }");
        File.WriteAllBytes(At("latin1.json"), Encoding.Latin1.GetBytes("{\"individus\":{\"Léa\":{}}}"));
        File.WriteAllText(At("surrogate.json"), "{\"individus\":{\"A\\ud800\":{}}}");
        File.WriteAllText(At("self.yaml"), "- &a\n  period: 2025-03\n  input: *a\n");
        File.WriteAllText(At("deep.yaml"), "- period: 2025-03\n  input: " + new string('[', 20_000));
        WriteAid("deep", $"conditions: [{string.Concat(Enumerable.Repeat("{ not: ", 5_000))}");
        WriteAid("formula", $"conditions: []\namount: {{ formula: \"{new string('(', 20_000)}1{new string(')', 20_000)}\" }}");
        var aids = Directory.CreateDirectory(Path.Combine(At("aids"), "benefits", "x"));
        File.WriteAllText(Path.Combine(aids.FullName, "x.yml"), "label: x");
        using (var bomb = new GZipStream(File.Create(At("bomb.jsonl.gz")), CompressionLevel.Fastest))
            bomb.Write(new byte[20_000_000]);
        File.WriteAllBytes(At("cut.jsonl.gz"), File.ReadAllBytes(At("bomb.jsonl.gz"))[..100]);
        File.WriteAllBytes(At("cut.tar.gz"), [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);
    }

    private void WriteAid(string name, string rest)
    {
        Directory.CreateDirectory(At(name));
        File.WriteAllText(
            Path.Combine(At(name), "x.aid.yaml"),
            $"aid: x\nlabel: x\ninstitution: {{ name: v }}\nsource: {{ url: \"https://exemple.fr\" }}\n{rest}\n");
    }

    private string At(string name) => Path.Combine(folder, name);

    private string Placed(string argument) => argument == "@lea" ? Lea : argument.StartsWith("@/", StringComparison.Ordinal) ? At(argument[2..]) : argument;
}

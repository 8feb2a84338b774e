using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Prevenance.Casework.Imports.Caseload;
using Prevenance.Casework.Tests.Imports.RsaFlow;

namespace Prevenance.Casework.Tests.Imports;

/// <summary>Whatever comes in is read, or refused in words.</summary>
public class ImportProperties
{
    private const string Caseload = "Nom;Prénom;Né(e) le;Tél.;Mail;CP;Ville;N° CAF;Dernier contact;Observations\nGÉRÔME (née ROUX);Zoé;07/03/1994;06 39 98 00 12 (fils);a@example.org;69003;Lyon;1234567;12/11/2026;\"=1+1\"\n";

    private static readonly string Flow = InventedFlow.Of([InventedFlow.Household(1, InventedFlow.Person("ROUX", "ANA", "1990-03-01")), InventedFlow.Household(2, InventedFlow.Person("SOW", "AWA", "1988-08-08"))]);

    [Fact]
    public void A_caseload_with_any_bytes_altered_is_read_or_refused() =>
        Prop.ForAll(Altered(Encoding.UTF8.GetBytes(Caseload)), file => IsReadOrRefused(() => CaseloadPreview.Of(file, new(new(2026, 11, 27)))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_flow_with_any_bytes_altered_is_read_or_refused() =>
        Prop.ForAll(Altered(Encoding.Latin1.GetBytes(Flow)), file => IsReadOrRefused(() => InventedFlow.Compare(Encoding.Latin1.GetString(file))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Arbitrary<byte[]> Altered(byte[] whole) => Arb.From(
        from places in Gen.Choose(0, whole.Length - 1).ListOf()
        from bytes in ArbMap.Default.GeneratorFor<byte>().ArrayOf(32)
        from kept in Gen.Choose(whole.Length / 2, whole.Length)
        select places.Take(bytes.Length).Zip(bytes).Aggregate(whole.ToArray(), (file, change) => Put(file, change.First, change.Second))[..kept]);

    private static byte[] Put(byte[] file, int place, byte value)
    {
        file[place] = value;
        return file;
    }

    private static bool IsReadOrRefused(Action read)
    {
        try
        {
            read();
        }
        catch (RefusalException refusal)
        {
            return refusal.Reason.French.Length > 0;
        }
        return true;
    }
}

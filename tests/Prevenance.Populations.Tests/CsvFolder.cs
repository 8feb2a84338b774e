using Prevenance.Populations;
using Prevenance.Populations.Csv;
using Prevenance.Law.France;

namespace Prevenance.Populations.Tests;

/// <summary>A folder of CSV files about two invented households, to be spoiled by a test.</summary>
internal sealed class CsvFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("csv");

    public CsvFolder()
    {
        Directory.CreateDirectory(Folder);
        Write("individus", """
            household,id,famille,famille_role,foyer_fiscal,foyer_fiscal_role,menage,menage_role,date_naissance,salaire_net@2025-05,activite@2025-06
            A,noe,fA,demandeur,ffA,declarant_principal,mA,personne_de_reference,1990-03-08,820.35,actif
            A,lou,fA,enfant,ffA,personne_a_charge,mA,enfant,2019-01-20,,
            B,"Dupré, Ana",fB,demandeur,ffB,declarant_principal,mB,personne_de_reference,1958-12-01,0,retraite

            """);
        Write("familles", "household,id\nA,fA\nB,fB\n");
        Write("foyers_fiscaux", "household,id\nA,ffA\nB,ffB\n");
        Write("menages", "household,id,depcom,loyer@2025-06,coloc@2025-06\nA,mA,69266,412.5,false\nB,mB,69381,0,true\n");
    }

    public string Folder => Path.Combine(root.FullName, "people");

    public string Population => Path.Combine(root.FullName, "population");

    public string Back => Path.Combine(root.FullName, "back");

    public string Read(string entity) => File.ReadAllText(Path.Combine(Folder, entity + ".csv"));

    public void Write(string entity, string content) => File.WriteAllText(Path.Combine(Folder, entity + ".csv"), content);

    public void Replace(string entity, string text, string other) => Write(entity, Read(entity).Replace(text, other, StringComparison.Ordinal));

    public int Convert() => CsvImport.Convert(Folder, Population, FrenchLaw.System);

    public PopulationFolder Open() => PopulationFolder.Open(Population, FrenchLaw.System);

    /// <summary>Where a file of the population stands.</summary>
    public string Parquet(string entity) => Path.Combine(Population, entity + ".parquet");

    public void Dispose() => root.Delete(recursive: true);
}

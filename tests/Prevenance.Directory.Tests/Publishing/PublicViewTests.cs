using System.Text.Json;
using System.Text.Json.Nodes;
using Prevenance.Directories.Formats;
using Prevenance.Directories.Formats.DataInclusion;
using Prevenance.Directories.Publishing;
using Prevenance.Directories.Tests.Formats;

namespace Prevenance.Directories.Tests.Publishing;

public class PublicViewTests
{
    private static readonly JsonObject Shelter = JsonNode.Parse("""
        {
          "structure_id": "exemple--maison-lavande", "id": "exemple--lavande-7", "nom": "Maison Lavande", "description": "Hébergement de femmes victimes de violences, 8 impasse Cachée à Bron.",
          "adresse": "8 impasse Cachée", "complement_adresse": "Sonner chez Lavande", "telephone": "04 65 71 00 98", "courriel": "equipe-lavande@example.org", "contact_nom_prenom": "Malika Exemple",
          "lien_source": "https://exemple.invalid/lavande", "zone_eligibilite": ["69029"], "conditions_acces": "Appeler Malika", "frais_precisions": "2 € au 8 impasse Cachée", "publics": ["femmes"]
        }
        """)!.AsObject();

    [Fact]
    public void A_sensitive_place_leaves_nothing_that_leads_to_its_door()
    {
        var service = ServiceCase.Read(ServiceCase.Record(new JsonObject { ["with"] = Shelter.DeepClone() })).Service!;
        Assert.True(service.IsSensitive);
        Holds(PublicView.Of(service), "lavande", "impasse", "Cachée", "Bron", "69500", "69029", "4.91", "45.73", "04 65 71 00 98", "Malika");
    }

    [Fact]
    public void The_shared_shelter_leaves_nothing_that_leads_to_its_door()
    {
        var shelter = JsonNode.Parse(File.ReadAllText(SharedCases.Require("directory", "cases", "d04-shelter.json")))!;
        var service = ServiceCase.Read(shelter["record"]!.AsObject()).Service!;
        var view = Holds(PublicView.Of(service), [.. shelter["forbiddenEverywhere"]!.AsArray().Select(one => (string)one!)]);
        Assert.Equal((service.Name, service.Description, "Métropole de Lyon"), (view.Name, view.Description, PublicView.AreaInWords(view).French));
        Assert.Equal(["3919", "115"], view.Telephones);
    }

    [Fact]
    public void A_map_has_a_point_for_a_plain_service_and_none_for_a_sensitive_one()
    {
        var services = new[] { ServiceCase.Record([]), ServiceCase.Record(new JsonObject { ["with"] = Shelter.DeepClone() }) }.Select(record => ServiceCase.Read(record).Service!);
        var map = GeoJsonWriter.Write(services.Select(PublicView.Of));
        Assert.Equal("exemple--70 [4.913,45.734]", map["features"]!.AsArray().Single() is { } point ? $"{point["properties"]!["id"]} {point["geometry"]!["coordinates"]!.ToJsonString()}" : "");
    }

    [Fact]
    public void A_human_may_say_that_it_is_not_sensitive()
    {
        var service = ServiceCase.Read(ServiceCase.Record(new JsonObject { ["with"] = Shelter.DeepClone() })).Service! with { SettledSensitivity = false };
        Assert.Equal("8 impasse Cachée", PublicView.Of(service).Places[0].Location!.Address);
    }

    [Fact]
    public void A_service_that_is_not_sensitive_keeps_all_but_what_is_for_professionals()
    {
        var service = ServiceCase.Read(ServiceCase.Record([])).Service! with { Contact = "Malika Exemple", Mails = [new("a@example.org", false), new("malika@example.org", true)] };
        Assert.Equal("a@example.org", string.Join(' ', PublicView.Of(service).Mails.Select(mail => mail.Address)) + PublicView.Of(service).Contact);
    }

    private static Service Holds(Service view, params string[] forbidden)
    {
        var text = JsonSerializer.Serialize(view) + ServiceWriter.Write(view).Records[0].ToJsonString();
        Assert.Equal([], forbidden.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return view;
    }
}

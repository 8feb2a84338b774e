using System.Net;
using System.Text.Json.Nodes;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Api;

public sealed class DescriptionTests(WebServer server)
{
    [Fact]
    public async Task Entities_come_with_their_roles()
    {
        var entities = await Get("/entities");
        Assert.Equal("individus", (string?)entities["individu"]!["plural"]);
        Assert.Null(entities["individu"]!["roles"]);
        Assert.Equal("parents", (string?)entities["famille"]!["roles"]!["parent"]!["plural"]);
        Assert.Equal(2, (int)entities["famille"]!["roles"]!["parent"]!["max"]!);
    }

    [Fact]
    public async Task Each_variable_of_the_list_leads_to_its_description()
    {
        var variables = await Get("/variables");
        var address = new Uri((string)variables["af"]!["href"]!);
        var variable = await Get(address.AbsolutePath);
        Assert.Equal("af", (string?)variable["id"]);
        Assert.Equal("Float", (string?)variable["valueType"]);
        Assert.Equal("MONTH", (string?)variable["definitionPeriod"]);
        Assert.Equal("famille", (string?)variable["entity"]);
        Assert.NotNull(variable["formulas"]);
        Assert.Contains("CSS, L521-1", variable["references"]!.AsArray().Select(reference => (string)reference!));
    }

    [Fact]
    public async Task A_fact_has_no_formula_and_a_choice_has_its_possible_values()
    {
        var variable = await Get("/variable/activite");
        Assert.Null(variable["formulas"]);
        Assert.Equal("String", (string?)variable["valueType"]);
        Assert.Equal("inactif", (string?)variable["defaultValue"]);
        Assert.NotNull(variable["possibleValues"]!["retraite"]);
    }

    [Fact]
    public async Task Each_parameter_of_the_list_leads_to_its_values()
    {
        var parameters = await Get("/parameters");
        var (name, listed) = parameters.Single(parameter => parameter.Key.EndsWith("bmaf.bmaf", StringComparison.Ordinal));
        var parameter = await Get(new Uri((string)listed!["href"]!).AbsolutePath);
        Assert.Equal(name, (string?)parameter["id"]);
        Assert.Equal(474.37, (double)parameter["values"]!["2025-04-01"]!);
        Assert.Equal(parameter.ToJsonString(), (await Get($"/parameter/{name}")).ToJsonString());
    }

    [Fact]
    public async Task A_scale_shows_its_brackets_by_date()
    {
        var parameter = await Get("/parameter/impot_revenu/bareme_ir_depuis_1945/bareme");
        Assert.All(parameter["brackets"]!.AsObject(), dated => Assert.NotEmpty(dated.Value!.AsObject()));
    }

    [Theory]
    [InlineData("/variable/nothing")]
    [InlineData("/parameter/nothing/at/all")]
    public async Task What_does_not_exist_is_said_so(string address)
    {
        var response = await server.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_specification_names_every_address_and_this_server()
    {
        var specification = await Get("/spec");
        Assert.StartsWith("3.", (string?)specification["openapi"], StringComparison.Ordinal);
        Assert.Equal(server.Address, new Uri((string)specification["servers"]![0]!["url"]!));
        string[] expected = ["/calculate", "/trace", "/spec", "/entities", "/variables", "/variable/{name}", "/parameters", "/parameter/{name}", "/services/search"];
        Assert.Equal(expected.Order(), specification["paths"]!.AsObject().Select(path => path.Key).Order());
    }

    private async Task<JsonObject> Get(string address) => JsonNode.Parse(await server.Client.GetStringAsync(address))!.AsObject();
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Prevenance.Storage.Migrations;

/// <summary>Which key the rows were written under.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261127_MarkOfTheKey")]
internal sealed class MarkOfTheKey : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "key_mark",
        columns => new
        {
            Id = columns.Column<int>(nullable: false),
            Mark = columns.Column<byte[]>(nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_key_mark", row => row.Id));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("key_mark");
}

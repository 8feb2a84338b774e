using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LeftMessages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_left_messages",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: true),
                    Team = table.Column<string>(type: "TEXT", nullable: false),
                    IsForTeam = table.Column<bool>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_left_messages", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_left_messages_Person",
                table: "casework_left_messages",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_casework_left_messages_Team",
                table: "casework_left_messages",
                column: "Team");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_left_messages");
        }
    }
}

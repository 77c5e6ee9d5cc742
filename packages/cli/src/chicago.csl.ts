/**
 * The author-date style of The Chicago Manual of Style, in the Citation Style Language, for what
 * the sources here are: texts without a named author, whose publication stands in the author's
 * place.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export const chicago: string = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago author-date, for texts without a named author</title>
    <id>defence-pact-chicago</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="publication">
    <choose>
      <if variable="container-title"><text variable="container-title"/></if>
      <else><text variable="publisher"/></else>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="day">
    <date variable="issued" delimiter=" ">
      <date-part name="month"/>
      <date-part name="day"/>
    </date>
  </macro>
  <citation><layout delimiter="; "><text macro="publication"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="publication"/>
        <text macro="year"/>
        <text variable="title" quotes="true"/>
        <text macro="day"/>
        <choose>
          <if variable="issued" match="none">
            <date variable="accessed" prefix="Accessed ">
              <date-part name="month" suffix=" "/>
              <date-part name="day" suffix=", "/>
              <date-part name="year"/>
            </date>
          </if>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
